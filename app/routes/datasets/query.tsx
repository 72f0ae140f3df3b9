import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { fieldsOf } from '~/domains/datasets/fields'
import { readQueryForm, rowsQueryOf, searchOf } from '~/domains/datasets/query-form'
import { readRowsQuery } from '~/domains/datasets/row-question'
import { shownProfile } from '~/domains/datasets/shown-profile'
import { DatasetHeading } from '~/domains/datasets/ui/dataset-heading'
import { DatasetTabs } from '~/domains/datasets/ui/dataset-tabs'
import { PreviewTable } from '~/domains/datasets/ui/preview-table'
import { QueryForm } from '~/domains/datasets/ui/query-form'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'
import { publicPage } from '../page-picture.server'
import { openRows } from './open-dataset.server'
import { toldDataset } from './told-dataset.server'

const shownRows = 50

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version } = await openRows(visit, params.dataset)
  const fields = fieldsOf(version.schema)
  const asked = readQueryForm(new URL(request.url).searchParams, fields)
  const query = rowsQueryOf(asked, fields)
  const read = readRowsQuery(fields, query)
  // The form's own reading has left nothing in it that could be refused.
  if (!read.ok) throw new Error(`${read.field}: ${read.refusal}`)
  const { columns, question } = read.value
  const { total, rows } = await askRows(
    version,
    { ...question, limit: shownRows, offset: 0 },
    request,
  )
  const t = translator(visit.language)
  const search = searchOf(query)
  const name = { dataset: dataset.title }
  return {
    page: publicPage({
      title: t('datasets:query.title', name),
      description: t('datasets:query.description', name),
    }),
    dataset: await toldDataset(visit, dataset, version, true),
    allFields: fields,
    asked,
    fields: columns.map((column) => fields[column]!),
    profile: columns.map((column) => shownProfile(version.profile[column]!)),
    findings: version.findings,
    total,
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: columns.map((column) => cells[column]!),
    })),
    csvHref: total > 0 ? `/datasets/${dataset.slug}/rows.csv${search && `?${search}`}` : null,
    apiHref: `${settings.appUrl}/api/v1/datasets/${dataset.slug}/rows${search && `?${search}`}`,
  }
}

export const meta = pageMeta

export default function Query() {
  const told = useLoaderData<typeof loader>()
  const { dataset, allFields, asked, total, rows, csvHref, apiHref } = told
  const { t, i18n } = useTranslation('datasets')
  const number = (value: number) => formatNumber(value, i18n.language as Language)
  const found = t('query.found', { count: total, total: number(total) })
  return (
    <div className="page">
      <DatasetHeading dataset={dataset} part={told.page.title} />
      <DatasetTabs slug={dataset.slug} current="query" findings={dataset.findings} />
      <QueryForm action={`/datasets/${dataset.slug}/query#rows`} fields={allFields} asked={asked} />
      <Section id="rows" title={found}>
        {asked.conditions.some(({ refusal }) => refusal !== null) && (
          <Notice kind="risk">{t('query.leftOut')}</Notice>
        )}
        {rows.length > 0 ? (
          <PreviewTable
            fields={told.fields}
            profile={told.profile}
            rowCount={dataset.facts.rowCount}
            rows={rows}
            findings={told.findings}
          />
        ) : (
          <EmptyState title={t('preview.none')}>{t('query.noneHint')}</EmptyState>
        )}
        <div className="stack">
          {rows.length < total && (
            <p>{t('query.first', { count: rows.length, shown: number(rows.length) })}</p>
          )}
          {csvHref && (
            <p>
              <a href={csvHref} download>
                {t('query.csv')}
              </a>
            </p>
          )}
          <p>
            {t('query.api')} <br />
            <a className="checksum" href={apiHref}>
              {apiHref}
            </a>
          </p>
        </div>
      </Section>
    </div>
  )
}
