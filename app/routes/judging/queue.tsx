import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { withTitles } from '~/domains/challenges/read-titles.server'
import { readOnly } from '~/domains/challenges/title-in'
import { listCriteria } from '~/domains/datathons/queries.server'
import { groupQueue } from '~/domains/judging/queue'
import { listAssignmentsOf } from '~/domains/judging/queries.server'
import { judgingIsOpen } from '~/domains/judging/rules'
import { JudgeQueue } from '~/domains/judging/ui/judge-queue'
import { signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatInstant } from '~/shared/instants'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const groups = groupQueue(await withTitles(await listAssignmentsOf(viewer.id), visit.language))
  return {
    page: { title: translator(visit.language)('judging:queue.title') },
    datathons: await Promise.all(
      groups.map(async ({ assignments, submitted, next }) => {
        const [first] = assignments
        const { datathonId, datathonSlug, datathonName, timeZone, judgingClosesAt } = first!
        const time = { ...first!, published: first!.publishedAt !== null }
        return {
          slug: datathonSlug,
          name: datathonName,
          closesAt: formatInstant(judgingClosesAt, timeZone, visit.language),
          isOpen: judgingIsOpen(time, visit.now).ok,
          isPublished: time.published,
          blind: first!.blindJudging,
          criteria: (await listCriteria(datathonId)).length,
          submitted,
          next: next && { id: next.id, number: next.number },
          assignments: assignments.map((row) => ({
            id: row.id,
            number: row.number,
            title: row.title ?? '',
            challenge: readOnly(row.challenge),
            team: row.blindJudging ? null : row.teamName,
            state: row.sheetState ?? ('none' as const),
            answered: row.answered,
          })),
        }
      }),
    ),
  }
}

export const meta = pageMeta

export default function Queue() {
  const { page, datathons } = useLoaderData<typeof loader>()
  const { t } = useTranslation('judging')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('queue.lead')} />
      {datathons.length === 0 && (
        <div className="section">
          <EmptyState level={2} title={t('queue.none')}>
            {t('queue.noneHint')}
          </EmptyState>
        </div>
      )}
      {datathons.map((datathon) => (
        <JudgeQueue key={datathon.slug} datathon={datathon} />
      ))}
    </div>
  )
}
