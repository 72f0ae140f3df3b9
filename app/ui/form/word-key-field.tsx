import { useTranslation } from 'react-i18next'
import type { FieldSource } from './field-source'
import { TextField } from './text-field'

/** Where somebody types the six words of a key: no browser keeps or corrects them. */
export function WordKeyField({ field }: { field: FieldSource }) {
  const { t } = useTranslation('ui')
  return (
    <TextField
      field={field}
      label={t('wordKey.label')}
      hint={t('wordKey.hint')}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
