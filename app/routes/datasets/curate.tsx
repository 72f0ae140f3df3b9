import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canCurate } from '~/domains/datasets/policy'
import { listToCurate } from '~/domains/datasets/queries-lists.server'
import { readyToCurate } from '~/domains/datasets/rules'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatShortDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!canCurate(viewer)) throw await forbidden(visit, 'dataset.review')
  const t = translator(visit.language)
  const waiting = (await listToCurate()).map(({ proposedAt, ...each }) => {
    const ready = readyToCurate(each)
    return {
      slug: each.slug,
      title: each.title,
      state: each.state,
      proposedBy: each.proposedBy,
      reviewedBy: each.reviewedBy,
      since: formatShortDay(proposedAt, viewer.timeZone, visit.language),
      needs: ready.ok ? null : ready.refusal,
    }
  })
  return {
    page: { title: t('datasets:curate.title'), description: t('datasets:curate.description') },
    proposed: waiting.filter(({ state }) => state === 'proposed'),
    inReview: waiting.filter(({ state }) => state === 'in_review'),
  }
}

export const meta = pageMeta

type Waiting = ReturnType<typeof useLoaderData<typeof loader>>['proposed'][number]

export default function Curate() {
  const { page, proposed, inReview } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datasets')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('curate.lead')} />
      {proposed.length + inReview.length === 0 && (
        <EmptyState
          level={2}
          title={t('curate.none')}
          action={
            <LinkButton kind="secondary" href="/datasets">
              {t('curate.list')}
            </LinkButton>
          }
        >
          {t('curate.noneHint')}
        </EmptyState>
      )}
      {proposed.length > 0 && <Queue title={t('curate.waiting')} datasets={proposed} />}
      {inReview.length > 0 && <Queue title={t('curate.reviewing')} datasets={inReview} reviewed />}
    </div>
  )
}

function Queue({
  title,
  datasets,
  reviewed,
}: {
  title: string
  datasets: Waiting[]
  reviewed?: boolean
}) {
  const { t } = useTranslation('datasets')
  return (
    <Section title={title}>
      <Table
        on="blocks"
        caption={title}
        columns={[
          { head: t('curate.dataset') },
          { head: reviewed ? t('curate.reviewer') : t('curate.by') },
          { head: t('curate.since') },
          { head: t('curate.missing') },
        ]}
        rows={datasets.map((each) => ({
          key: each.slug,
          cells: [
            <a key="title" href={`/datasets/${each.slug}/review`}>
              {each.title}
            </a>,
            (reviewed ? each.reviewedBy : each.proposedBy) ?? t('curate.someone'),
            each.since,
            each.needs ? t(`curate.needs.${each.needs}`) : t('curate.ready'),
          ],
        }))}
      />
    </Section>
  )
}
