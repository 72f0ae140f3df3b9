import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChallengeLink } from '~/domains/challenges/ui/challenge-link'
import { readTitles } from '~/domains/challenges/read-titles.server'
import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { isRegistered } from '~/domains/datathons/queries-people.server'
import { findDatathonById } from '~/domains/datathons/queries.server'
import { notFound, signedIn } from '~/domains/people/access.server'
import { formTeam } from '~/domains/teams/form-team.server'
import { findTeamOf } from '~/domains/teams/queries-members.server'
import { areTeamsLocked } from '~/domains/teams/rules'
import { teamForm } from '~/domains/teams/schema'
import { TeamFields, useTeamLabels } from '~/domains/teams/ui/team-fields'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const challenge = await findPublishedChallenge(params.challenge ?? '')
  const datathon = challenge && (await findDatathonById(challenge.datathonId))
  if (!challenge || !datathon) throw await notFound(visit, 'team.form')
  const locked = areTeamsLocked(datathon, visit.now) || challenge.state !== 'published'
  const own = await findTeamOf(viewer.id, datathon.id)
  if (!locked && !own && !(await isRegistered(viewer.id, datathon.id))) {
    const back = new URLSearchParams({ back: `/challenges/${challenge.slug}/teams/new` })
    throw redirect(`/datathons/${datathon.slug}/registration?${back}`)
  }
  const t = translator(visit.language)
  const titleOf = await readTitles([challenge], visit.language)
  return {
    page: { title: t('teams:new.title'), description: t('teams:new.description') },
    challenge: titleOf(challenge),
    datathon: { slug: datathon.slug, name: datathon.name },
    size: { smallest: datathon.teamSmallest, largest: datathon.teamLargest },
    closed: locked
      ? formatInstant(datathon.submissionsCloseAt, datathon.timeZone, visit.language)
      : null,
    own: own && { slug: own.slug, name: own.name },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const slug = params.challenge ?? ''
  if (!(await findPublishedChallenge(slug))) throw await notFound(visit, 'team.form')
  const submission = parseWithZod(await readForm(request), { schema: teamForm })
  if (submission.status !== 'success') return submission.reply()
  const formed = await formTeam(viewer, slug, submission.value, visit.now)
  if (!formed.ok) return replyWith(submission, formed)
  return redirectWithNotice(`/teams/${formed.value.slug}`, 'team-formed')
}

export const meta = pageMeta

export default function NewTeam() {
  const { challenge, datathon, size, closed, own } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['teams', 'datathons'])
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('datathons:title') },
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
        ]}
      />
      <PageHeading
        title={t('teams:new.title')}
        lead={
          <>
            {t('teams:new.forChallenge')} <ChallengeLink challenge={challenge} />
          </>
        }
      />
      {own ? (
        <Notice title={t('teams:new.already', { team: own.name })}>
          {t('teams:new.alreadyHint')} <a href={`/teams/${own.slug}`}>{t('teams:new.seeTeam')}</a>
        </Notice>
      ) : closed ? (
        <EmptyState
          level={2}
          title={t('teams:new.locked')}
          action={
            <LinkButton kind="secondary" href={challenge.href}>
              {t('teams:new.seeChallenge')}
            </LinkButton>
          }
        >
          {t('teams:new.lockedHint', { date: closed })}
        </EmptyState>
      ) : (
        <>
          <p className="prose">{t('teams:new.lead', size)}</p>
          <FormTeam />
        </>
      )}
    </div>
  )
}

function FormTeam() {
  const { t } = useTranslation('teams')
  const [form, fields] = useReply<typeof teamForm>(useActionData<typeof action>())
  const labels = useTeamLabels(fields)
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary refusal={form.errors?.[0] && refusalText(t, form.errors[0])} fields={labels} />
      <TeamFields fields={fields} />
      <Button>{t('new.submit')}</Button>
    </form>
  )
}
