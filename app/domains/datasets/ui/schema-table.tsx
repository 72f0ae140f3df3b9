import { useTranslation } from 'react-i18next'
import { Table } from '~/ui/table'
import { Unfold } from '~/ui/unfold'
import { Words } from '~/ui/words'
import { plainValues, type Field } from '../fields'
import type { JoinKey } from '../join-keys'

export interface SchemaTableProps {
  fields: Field[]
  joinKeys: JoinKey[]
  /** In which the columns are described. */
  language?: string
  /** How many stand there at once; the others unfold. */
  most?: number
}

/** The columns with their types, and how their values are written. */
export function SchemaTable({
  fields,
  joinKeys,
  language,
  most = fields.length,
}: SchemaTableProps) {
  const { t } = useTranslation('datasets')
  const rows = fields.map((field, index) => ({
    key: field.name,
    cells: [
      <code key="name">{field.name}</code>,
      t(`types.${field.type ?? 'any'}`),
      <About
        key="about"
        field={field}
        language={language}
        joinKey={joinKeys.find(({ column }) => column === index)}
      />,
    ],
  }))
  const columns = [
    { head: t('schema.column') },
    { head: t('schema.type'), plain: true },
    { head: t('schema.about'), plain: true },
  ]
  const table = (some: typeof rows) => (
    <Table on="blocks" caption={t('schema.table')} columns={columns} rows={some} />
  )
  return (
    <>
      {table(rows.slice(0, most))}
      {rows.length > most && (
        <Unfold title={t('schema.all', { count: rows.length - most })}>
          {table(rows.slice(most))}
        </Unfold>
      )}
    </>
  )
}

interface AboutProps {
  field: Field
  joinKey?: JoinKey
  language?: string
}

function About({ field, joinKey, language }: AboutProps) {
  const { t } = useTranslation('datasets')
  const noValue = plainValues(field.missingValues ?? []).filter((text) => text.trim() !== '')
  const words = [
    joinKey && t(`schema.key.${joinKey.kind}`),
    field.format && t('schema.format', { format: field.format }),
    field.groupChar && t('schema.groups', { sign: field.groupChar }),
    field.decimalChar && t('schema.decimals', { sign: field.decimalChar }),
    noValue.length > 0 && t('schema.noValue', { texts: noValue.join(', ') }),
  ]
  const said = words.filter(Boolean).join('; ')
  if (!field.description && !said) return <span className="faint">{t('schema.undescribed')}</span>
  return (
    <>
      <Words language={language}>{field.description}</Words>
      {field.description && said && '; '}
      {said}
    </>
  )
}
