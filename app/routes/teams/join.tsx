import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChallengeLink } from '~/domains/challenges/ui/challenge-link'
import { readTitleOf } from '~/domains/challenges/read-titles.server'
import { signedIn } from '~/domains/people/access.server'
import { joinTeam } from '~/domains/teams/join-team.server'
import { findJoining } from '~/domains/teams/queries-joining.server'
import { join } from '~/domains/teams/rules'
import { JoiningState } from '~/domains/teams/ui/joining-state'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { hashOf } from '~/platform/secrets'
import { formatInstant } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const description = t('teams:join.description')
  const found = await findJoining(viewer.id, hashOf(params.token ?? ''))
  if (!found) {
    const page = { title: t('teams:join.expired'), description }
    return data({ page, refusal: 'link-expired' as const, joining: null }, { status: 404 })
  }
  const { team, invitation, members, own, candidate } = found
  const places = { id: team.id, members, largest: team.largest }
  const possible = join(places, invitation, team, candidate, visit.now)
  return data({
    page: { title: t('teams:join.title', { team: team.name }), description },
    refusal: possible.ok ? null : possible.refusal,
    joining: {
      path: `/teams/invitations/${params.token}`,
      handle: viewer.handle,
      team: { slug: team.slug, name: team.name },
      challenge: await readTitleOf(team, visit.language),
      datathon: { slug: team.datathonSlug, name: team.datathonName },
      own: own ? { slug: own.slug, name: own.name } : null,
      closes: formatInstant(team.submissionsCloseAt, team.timeZone, visit.language),
    },
  })
}

/** Opening the link only shows it: a messenger's preview must not take the place. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const joined = await joinTeam(viewer, params.token ?? '', visit.now)
  if (!joined.ok) return { refusal: joined.refusal }
  return redirectWithNotice(`/teams/${joined.value.slug}`, 'team-joined')
}

export const meta = pageMeta

export default function Join() {
  const { page, refusal, joining } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('teams')
  return (
    <div className="page">
      <PageHeading
        title={page.title}
        lead={joining && !refusal && t('join.lead', { handle: joining.handle })}
        by={
          joining && (
            <>
              {t('page.forChallenge')} <ChallengeLink challenge={joining.challenge} />
              {' · '}
              {t('join.inDatathon')}{' '}
              <a href={`/datathons/${joining.datathon.slug}`}>{joining.datathon.name}</a>
            </>
          )
        }
      />
      {answer && <Notice kind="risk" title={refusalText(t, answer.refusal)} answer />}
      {refusal || !joining ? (
        <JoiningState refusal={refusal ?? 'link-expired'} joining={joining} />
      ) : (
        <form className="stack" method="post">
          <p className="prose">{t('join.follows')}</p>
          <Button>{t('join.submit')}</Button>
        </form>
      )}
    </div>
  )
}
