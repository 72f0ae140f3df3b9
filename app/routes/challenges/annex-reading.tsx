import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { isOpenTo } from '~/domains/challenges/queries-annex.server'
import { readAnnex } from '~/domains/challenges/read-annex.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { notFound, refused, signedIn } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { findTeamOf } from '~/domains/teams/queries-members.server'
import { translator } from '~/locales/translator.server'
import { formatInstant } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

/** The brief and the reader's own team in its datathon, where the annex is open to that. */
async function openedTo(request: Request, slug: string, visit: Visit) {
  const viewer = signedIn(visit, request)
  const { challenge } = await seenChallenge(visit, slug, 'annex.read')
  const { id, datathonId } = challenge
  const team = datathonId ? await findTeamOf(viewer.id, datathonId) : undefined
  if (!team || !(await isOpenTo(id, team.id))) throw await notFound(visit, 'annex.read', id)
  return { viewer, challenge, team }
}

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge, team } = await openedTo(request, params.challenge!, visit)
  return {
    page: { title: translator(visit.language)('challenges:annex.read.title') },
    brief: { slug: challenge.slug, ...(await readTitle(challenge, visit.language)) },
    team: team.name,
  }
}

/** The text itself comes with the answer to the button alone: no address shows it. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await openedTo(request, params.challenge!, visit)
  const read = await readAnnex(viewer, params.challenge!, team.id, visit.now)
  if (!read.ok) throw refused(visit, read.refusal)
  return { text: read.value, when: formatInstant(visit.now, visit.timeZone, visit.language) }
}

export const meta = pageMeta

export default function AnnexReading() {
  const { page, brief, team } = useLoaderData<typeof loader>()
  const read = useActionData<typeof action>()
  const { t, i18n } = useTranslation('challenges')
  const lang = brief.language === i18n.language ? undefined : brief.language
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('annex.read.lead', { team })} />
      {!read && (
        <form className="stack" method="post">
          <p className="prose">{t('annex.read.before')}</p>
          <div className="actions">
            <Button>{t('annex.read.submit')}</Button>
          </div>
        </form>
      )}
      {read && (
        <div className="stack">
          <Notice>{t('annex.read.done', { when: read.when })}</Notice>
          {read.text === null ? (
            <Notice kind="risk">{t('annex.read.unreadable')}</Notice>
          ) : (
            <p className="typed prose" lang={lang}>
              {read.text}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
