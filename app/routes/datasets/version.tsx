import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { fieldsOf } from '~/domains/datasets/fields'
import { findVersion } from '~/domains/datasets/queries-versions.server'
import { shownProfile } from '~/domains/datasets/shown-profile'
import { DatasetHeading } from '~/domains/datasets/ui/dataset-heading'
import { FileFacts } from '~/domains/datasets/ui/file-facts'
import { Findings } from '~/domains/datasets/ui/findings'
import { PreviewTable } from '~/domains/datasets/ui/preview-table'
import { SchemaTable } from '~/domains/datasets/ui/schema-table'
import { translator } from '~/locales/translator.server'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { openDataset } from './open-dataset.server'
import { toldDataset } from './told-dataset.server'
import { publicPage } from '~/routes/page-picture.server'

const previewRows = 6

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version, mayRead } = await openDataset(visit, params.dataset, params.number!)
  const current = await findVersion(dataset.id)
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('datasets:versions.one', { label: version.label, dataset: dataset.title }),
      description: dataset.summary,
    }),
    dataset: await toldDataset(visit, dataset, version, mayRead),
    joinKeys: version.joinKeys,
    changeNote: version.changeNote,
    newer: current && current.number > version.number ? current.label : null,
    file: {
      encoding: version.encoding,
      delimiter: version.delimiter,
      compression: version.compression,
      sha256: version.file.sha256,
    },
    fields: fieldsOf(version.schema),
    profile: version.profile.map(shownProfile),
    findings: version.findings,
    rows: mayRead ? (await askRows(version, { limit: previewRows, offset: 0 })).rows : [],
  }
}

export const meta = pageMeta

export default function Version() {
  const told = useLoaderData<typeof loader>()
  const { dataset, newer, fields, findings, rows, joinKeys } = told
  const { t } = useTranslation('datasets')
  return (
    <div className="page">
      <DatasetHeading dataset={dataset} part={told.page.title} />
      {newer && (
        <Notice title={t('versions.isOld')}>
          <a href={`/datasets/${dataset.slug}`}>{t('versions.seeCurrent', { label: newer })}</a>
        </Notice>
      )}
      <Section title={t('versions.change')}>
        <p>
          {told.changeNote ? (
            <Words language={dataset.language}>{told.changeNote}</Words>
          ) : (
            t('versions.first')
          )}
        </p>
        <p className="faint small">{t('versions.never')}</p>
      </Section>
      {rows.length > 0 && (
        <Section title={t('tabs.preview')}>
          <PreviewTable
            fields={fields}
            profile={told.profile}
            rowCount={dataset.facts.rowCount}
            rows={rows}
            findings={findings}
          />
        </Section>
      )}
      <div className="columns">
        <Section title={t('quality.title')}>
          {findings.length > 0 ? <Findings findings={findings} /> : <p>{t('quality.fine')}</p>}
        </Section>
        <Section title={t('origin.file')}>
          <FileFacts {...told.file} />
        </Section>
      </div>
      <Section title={t('schema.title')}>
        <SchemaTable fields={fields} joinKeys={joinKeys} language={dataset.language} />
      </Section>
    </div>
  )
}
