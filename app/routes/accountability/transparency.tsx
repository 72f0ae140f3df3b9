import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { countTakedowns } from '~/domains/accountability/queries-takedowns.server'
import { translator } from '~/locales/translator.server'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { TakedownCounts } from '~/domains/accountability/ui/takedown-counts'
import { publicPage } from '~/routes/page-picture.server'

/** How much was taken down and why, a year at a time; never what. */
export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('reports:counts.title'),
      description: t('reports:counts.lead'),
    }),
    counts: await countTakedowns(),
  }
}

export const meta = pageMeta

export default function Transparency() {
  const { page, counts } = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  const years = [...new Set(counts.map(({ year }) => year))]
  // One alone must not look like many: a bar of the whole width is never fewer than ten.
  const scale = Math.max(10, ...counts.map(({ takedowns }) => takedowns))
  return (
    <div className="page">
      <PageHeading title={page.title} lead={page.description} />
      {counts.length === 0 ? (
        <EmptyState level={2} title={t('counts.none')}>
          {t('counts.noneHint')}
        </EmptyState>
      ) : (
        <>
          {years.map((year) => (
            <Section key={year} title={String(year)}>
              <TakedownCounts
                year={year}
                rows={counts.filter((each) => each.year === year)}
                of={scale}
              />
            </Section>
          ))}
          <p className="faint small">{t('counts.key', { of: scale })}</p>
        </>
      )}
    </div>
  )
}
