import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { fieldsOf } from '~/domains/datasets/fields'
import { listStates } from '~/domains/datasets/list-states.server'
import { periodWords } from '~/domains/datasets/period-words.server'
import { listVersions } from '~/domains/datasets/queries-versions.server'
import { noFilter } from '~/domains/datasets/row-filter'
import { shownProfile } from '~/domains/datasets/shown-profile'
import { DatasetHeading } from '~/domains/datasets/ui/dataset-heading'
import { DatasetTabs } from '~/domains/datasets/ui/dataset-tabs'
import { FileFacts } from '~/domains/datasets/ui/file-facts'
import { Origin } from '~/domains/datasets/ui/origin'
import { PreviewTable } from '~/domains/datasets/ui/preview-table'
import { Quality } from '~/domains/datasets/ui/quality'
import { RowFilters } from '~/domains/datasets/ui/row-filters'
import { SchemaTable } from '~/domains/datasets/ui/schema-table'
import { StatesFigure } from '~/domains/datasets/ui/states-figure'
import { UsesList } from '~/domains/datasets/ui/uses-list'
import { VersionTable } from '~/domains/datasets/ui/version-table'
import { translator } from '~/locales/translator.server'
import { formatShortDay } from '~/shared/instants'
import { formatNumber } from '~/shared/numbers'
import type { Language } from '~/shared/languages'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'
import { pagePicture } from '../page-picture.server'
import { openDataset } from './open-dataset.server'
import { readStates } from './read-states.server'
import { toldDataset } from './told-dataset.server'

const previewRows = 6
/** As many columns as a wide page usually shows beside each other. */
const roomFor = 7

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version, mayRead } = await openDataset(visit, params.dataset)
  const { language, timeZone } = visit
  const t = translator(language)
  const { title, summary, sourceName } = dataset
  return {
    page: {
      title,
      language: dataset.language,
      description: summary,
      picture: pagePicture({ kind: t('datasets:kind'), title, by: sourceName }),
    },
    dataset: { ...(await toldDataset(visit, dataset, version, mayRead)), summary },
    joinKeys: version.joinKeys,
    origin: {
      licence: dataset.licence,
      legalBasis: dataset.legalBasis,
      sourceName,
      sourceUrl: dataset.sourceUrl,
      method: dataset.method,
      language: dataset.language,
      period: periodWords(dataset.periodStart, dataset.periodEnd, visit.language),
      geography: dataset.geography,
      updateFrequency: dataset.updateFrequency,
      sensitivity: dataset.sensitivity,
      disclosure: dataset.disclosure,
    },
    file: {
      encoding: version.encoding,
      delimiter: version.delimiter,
      compression: version.compression,
      sha256: version.file.sha256,
    },
    fields: fieldsOf(version.schema),
    profile: version.profile.map(shownProfile),
    findings: version.findings,
    knownProblems: dataset.knownProblems,
    rows: mayRead ? (await askRows(version, { limit: previewRows, offset: 0 })).rows : [],
    stateValues: mayRead ? await listStates(version) : [],
    states: mayRead
      ? await readStates(version, new URL(request.url).searchParams.get('map'))
      : null,
    versions: (await listVersions(dataset.id)).map(({ createdAt, ...each }) => ({
      ...each,
      day: formatShortDay(createdAt, timeZone, language),
    })),
  }
}

export const meta = pageMeta

export default function Dataset() {
  const told = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('datasets')
  const { dataset, fields, findings, rows, states, versions, joinKeys } = told
  const { slug, facts, language: writtenIn } = dataset
  const home = `/datasets/${slug}`
  return (
    <div className="page">
      <DatasetHeading dataset={dataset} />
      <DatasetTabs slug={slug} current="preview" findings={dataset.findings} />
      {rows.length > 0 && (
        <>
          <RowFilters
            action={`${home}/preview`}
            fields={fields}
            filter={noFilter}
            states={told.stateValues}
          />
          <PreviewTable
            fields={fields}
            profile={told.profile}
            rowCount={facts.rowCount}
            rows={rows}
            findings={findings}
          />
          <MoreLink
            href={`${home}/preview`}
            label={t('preview.all', {
              rows: formatNumber(facts.rowCount, i18n.language as Language),
            })}
          >
            <span className={facts.columnCount > roomFor ? undefined : 'only-phone'}>
              {t('preview.more')}
            </span>
          </MoreLink>
        </>
      )}
      <div className="columns">
        <Section id="quality" title={t('quality.title')}>
          <Quality findings={findings} knownProblems={told.knownProblems} language={writtenIn} />
        </Section>
        {states && (
          <Section id="by-state" title={t('map.title')}>
            <StatesFigure {...states} version={facts.label} />
          </Section>
        )}
      </div>
      <div className="columns">
        <Section id="schema" title={t('schema.title')}>
          <SchemaTable fields={fields} joinKeys={joinKeys} language={writtenIn} most={8} />
          <p className="small">
            <a href={`${home}/datapackage.json`}>{t('schema.descriptor')}</a> ·{' '}
            <a href={`${home}/dcat.jsonld`}>{t('schema.dcat')}</a>
          </p>
        </Section>
        <Section title={t('origin.title')}>
          <Origin {...told.origin} />
          <FileFacts {...told.file} />
        </Section>
      </div>
      <Section id="versions" title={t('versions.title')}>
        <VersionTable slug={slug} language={writtenIn} versions={versions} />
        <p className="faint small">{t('versions.never')}</p>
      </Section>
      {facts.uses.length > 0 && (
        <Section title={t('uses.title')}>
          <UsesList uses={facts.uses} />
        </Section>
      )}
      <ReportLink about={`/datasets/${slug}`} />
    </div>
  )
}
