import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { fieldsOf } from '~/domains/datasets/fields'
import { listStates } from '~/domains/datasets/list-states.server'
import { queryOf, questionOf, readRowFilter } from '~/domains/datasets/row-filter'
import { shownProfile } from '~/domains/datasets/shown-profile'
import { DatasetHeading } from '~/domains/datasets/ui/dataset-heading'
import { DatasetTabs } from '~/domains/datasets/ui/dataset-tabs'
import { PreviewTable } from '~/domains/datasets/ui/preview-table'
import { RowFilters } from '~/domains/datasets/ui/row-filters'
import { translator } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { openRows } from './open-dataset.server'
import { toldDataset } from './told-dataset.server'
import { publicPage } from '~/routes/page-picture.server'

const onePage = 50

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version } = await openRows(visit, params.dataset)
  const filter = readRowFilter(new URL(request.url).searchParams)
  const fields = fieldsOf(version.schema)
  const stateColumn = version.joinKeys.find(({ kind }) => kind === 'state')?.column ?? null
  const { total, rows } = await askRows(
    version,
    {
      ...questionOf(filter, fields, stateColumn),
      limit: onePage,
      offset: filter.after,
    },
    request,
  )
  const home = `/datasets/${dataset.slug}`
  const t = translator(visit.language)
  const next = filter.after + rows.length
  return {
    page: publicPage({
      title: t('datasets:preview.title', { dataset: dataset.title }),
      description: dataset.summary,
    }),
    dataset: await toldDataset(visit, dataset, version, true),
    fields,
    profile: version.profile.map(shownProfile),
    findings: version.findings,
    filter,
    states: await listStates(version, request),
    total,
    rows,
    nextHref: next < total ? `${home}/preview?${queryOf(filter, next)}` : null,
    csvHref: total > 0 ? `${home}/rows.csv?${queryOf(filter)}` : null,
  }
}

export const meta = pageMeta

export default function Preview() {
  const told = useLoaderData<typeof loader>()
  const { dataset, fields, filter, total, rows, nextHref, csvHref } = told
  const { t, i18n } = useTranslation('datasets')
  const number = (value: number) => formatNumber(value, i18n.language as Language)
  return (
    <div className="page">
      <DatasetHeading dataset={dataset} part={told.page.title} />
      <DatasetTabs slug={dataset.slug} current="preview" findings={dataset.findings} />
      <RowFilters
        action={`/datasets/${dataset.slug}/preview`}
        fields={fields}
        filter={filter}
        states={told.states}
      />
      {rows.length > 0 ? (
        <PreviewTable
          fields={fields}
          profile={told.profile}
          rowCount={dataset.facts.rowCount}
          rows={rows}
          findings={told.findings}
        />
      ) : (
        <EmptyState
          level={2}
          title={t('preview.none')}
          action={
            <LinkButton kind="secondary" href={`/datasets/${dataset.slug}/preview`}>
              {t('preview.clear')}
            </LinkButton>
          }
        >
          {t('preview.noneHint')}
        </EmptyState>
      )}
      <MoreLink
        href={nextHref ?? undefined}
        label={t('preview.next', { count: Math.min(onePage, total - filter.after - rows.length) })}
      >
        {rows.length > 0 &&
          t('preview.shown', {
            from: number(filter.after + 1),
            to: number(filter.after + rows.length),
            total: number(total),
          })}{' '}
        {csvHref && <a href={csvHref}>{t('preview.csv')}</a>}
      </MoreLink>
    </div>
  )
}
