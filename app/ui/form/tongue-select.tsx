import { useTranslation } from 'react-i18next'
import { aboutLanguage, languages } from '~/shared/languages'
import type { FieldSource } from './field-source'
import { Select } from './select'

/** In which language somebody writes, where their words will stand for long. */
export function TongueSelect({ field }: { field: FieldSource }) {
  const { t } = useTranslation('ui')
  return (
    <Select
      field={field}
      label={t('tongue.label')}
      hint={t('tongue.hint')}
      options={languages.map((value) => ({ value, label: aboutLanguage(value).autonym }))}
    />
  )
}
