import { useTranslation } from 'react-i18next'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { visibilities } from '../rules'

/** How an adoption is shown, each choice with what it shows. */
export function VisibilityField({ field }: { field: FieldSource }) {
  const { t } = useTranslation('adoption')
  return (
    <RadioGroup
      field={field}
      label={t('newPage.visibility')}
      hint={t('newPage.visibilityHint')}
      options={visibilities.map((value) => ({
        value,
        label: t(`visibilities.${value}`),
        hint: t(`visibilityHints.${value}`),
      }))}
    />
  )
}
