import { useTranslation } from 'react-i18next'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { TextField } from '~/ui/form/text-field'
import { effortKinds } from '../rules'

/** Of which kind, how long, when, on what. */
export function EffortFields({
  fields,
}: {
  fields: Record<'kind' | 'hours' | 'day' | 'note', FieldSource>
}) {
  const { t } = useTranslation('incubation')
  return (
    <>
      <RadioGroup
        field={fields.kind}
        label={t('effortPage.kind')}
        options={effortKinds.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
          hint: t(`kindHints.${kind}`),
        }))}
      />
      <TextField
        field={fields.hours}
        label={t('effortPage.hours')}
        hint={t('effortPage.hoursHint')}
        inputMode="decimal"
        short
      />
      <TextField field={fields.day} type="date" label={t('effortPage.day')} short />
      <TextField
        field={fields.note}
        label={t('effortPage.note')}
        hint={t('effortPage.noteHint')}
        optional
      />
    </>
  )
}
