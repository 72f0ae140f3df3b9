import { useTranslation } from 'react-i18next'
import type { FieldSource } from '~/ui/form/field-source'
import { TextField } from '~/ui/form/text-field'
import type { FieldType } from '../fields'

interface ColumnFieldsProps {
  /** One for each column, in their order. */
  fields: FieldSource[]
  columns: { name: string; type: FieldType; examples: string[] }[]
}

/** A line for each column: what it holds, beside its type and what stands there most often. */
export function ColumnFields({ fields, columns }: ColumnFieldsProps) {
  const { t, i18n } = useTranslation('datasets')
  return columns.map(({ name, type, examples }, index) => {
    const values = new Intl.ListFormat(i18n.language).format(examples)
    const kind = t(`types.${type}`)
    return (
      <TextField
        key={name}
        field={fields[index]!}
        label={<code>{name}</code>}
        hint={values ? t('columnsPage.hint', { kind, values }) : kind}
        autoComplete="off"
        optional
      />
    )
  })
}
