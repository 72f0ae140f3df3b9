import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import type { ShownProfile, Finding } from '~/shared/tables'
import { Icon } from '~/ui/icon'
import { Table } from '~/ui/table'
import type { Field } from '../fields'
import { isAmount, shownCell } from '../shown-cell'
import { ColumnHead } from './column-head'

export interface PreviewTableProps {
  fields: Field[]
  profile: ShownProfile[]
  rowCount: number
  rows: { number: number; cells: string[] }[]
  findings: Finding[]
}

/** Some rows of a table under heads that say what each column holds. What the checks pointed at is marked. */
export function PreviewTable({ fields, profile, rowCount, rows, findings }: PreviewTableProps) {
  const { t, i18n } = useTranslation('datasets')
  const doubtful = new Set(
    findings.flatMap(({ places }) => places.map(({ row, column }) => `${row} ${column}`)),
  )
  const cell = (field: Field, row: number, text: string) => {
    const shown = shownCell(field, text, i18n.language as Language)
    if (shown === null) return <span className="faint">{t('preview.empty')}</span>
    if (!doubtful.has(`${row} ${field.name}`)) return shown
    return (
      <span className="wrong">
        {shown} <Icon name="triangle" size={14} />
        <span className="for-ears">{t('preview.doubtful')}</span>
      </span>
    )
  }
  return (
    <div className="data-rows">
      <Table
        on="wide"
        caption={t('preview.table')}
        columns={fields.map((field, index) => ({
          head: <ColumnHead field={field} profile={profile[index]!} rowCount={rowCount} />,
          figures: isAmount(field),
          plain: true,
        }))}
        rows={rows.map(({ number, cells }) => ({
          key: String(number),
          cells: fields.map((field, index) => cell(field, number, cells[index] ?? '')),
        }))}
      />
    </div>
  )
}
