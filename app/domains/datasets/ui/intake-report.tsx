import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatBytes, formatNumber } from '~/shared/numbers'
import type { Finding, ShownProfile } from '~/shared/tables'
import { LinkButton } from '~/ui/button'
import { LongWork } from '~/ui/long-work'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { FileFacts as Facts } from '../described'
import { fieldsOf } from '../fields'
import { FileFacts } from './file-facts'
import { Findings } from './findings'
import { PreviewTable } from './preview-table'
import { SchemaTable } from './schema-table'

export interface IntakeReportProps {
  state: 'waiting' | 'reading' | 'read' | 'refused' | 'failed'
  share: number
  rowsRead: number
  findings: Finding[]
  file: { name: string; bytes: number; sha256: string }
  facts: (Omit<Facts, 'profile'> & { profile: ShownProfile[] }) | null
  rows: { number: number; cells: string[] }[]
  /** This page, to look again; and where another file can be uploaded. */
  href: string
  again: string
}

/** How far the reading of an upload is, and then what was read: rows, types, checksum, and what is wrong with it. */
export function IntakeReport(props: IntakeReportProps) {
  const { t, i18n } = useTranslation('datasets')
  const language = i18n.language as Language
  const { state, findings, file, facts, rows } = props
  if (state === 'waiting' || state === 'reading') return <Reading {...props} />
  if (state === 'failed') {
    return (
      <Notice kind="risk" title={t('intake.failed')}>
        {t('intake.failedHint')} <a href={props.again}>{t('intake.again')}</a>
      </Notice>
    )
  }
  if (!facts) {
    return (
      <>
        <Notice kind="risk" title={t('intake.refused')}>
          {t('intake.refusedHint')}
        </Notice>
        <Findings findings={findings} />
        <LinkButton href={props.again}>{t('intake.again')}</LinkButton>
      </>
    )
  }
  const fields = fieldsOf(facts.schema)
  const size = {
    rows: formatNumber(facts.rowCount, language),
    columns: formatNumber(fields.length, language),
  }
  return (
    <>
      <Notice kind="done" title={t('intake.read')}>
        {t('intake.readHint', size)}
      </Notice>
      <Section title={t('tabs.preview')}>
        <PreviewTable
          fields={fields}
          profile={facts.profile}
          rowCount={facts.rowCount}
          rows={rows}
          findings={findings}
        />
      </Section>
      <div className="columns">
        <Section title={t('quality.title')}>
          {findings.length > 0 ? <Findings findings={findings} /> : <p>{t('quality.fine')}</p>}
          <FileFacts
            encoding={facts.encoding}
            delimiter={facts.delimiter}
            compression={facts.compression}
            sha256={file.sha256}
          />
        </Section>
        <Section title={t('schema.title')}>
          <p className="faint small">{t('intake.types')}</p>
          <SchemaTable fields={fields} joinKeys={facts.joinKeys} most={12} />
        </Section>
      </div>
    </>
  )
}

function Reading({ state, share, rowsRead, file, href }: IntakeReportProps) {
  const { t, i18n } = useTranslation('datasets')
  const language = i18n.language as Language
  const named = { name: file.name, size: formatBytes(file.bytes, language) }
  return (
    <LongWork
      title={t(state === 'waiting' ? 'intake.waiting' : 'intake.reading')}
      done={state === 'reading' ? Math.round((share * file.bytes) / 1000) : undefined}
      of={Math.round(file.bytes / 1000)}
      href={href}
    >
      <p>
        {t('intake.file', named)}. {rowsRead > 0 && t('intake.rows', { count: rowsRead })}
      </p>
      <p className="faint small">{t('intake.keeps')}</p>
    </LongWork>
  )
}
