import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { Fieldset } from '~/ui/form/fieldset'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { TongueSelect } from '~/ui/form/tongue-select'
import { licenceFacts, notStated, usualLicences } from '../licences'
import { updateFrequencies } from '../rules'

const names = [
  'title',
  'summary',
  'theme',
  'sourceName',
  'sourceUrl',
  'licence',
  'otherLicence',
  'method',
  'periodStart',
  'periodEnd',
  'geography',
  'updateFrequency',
  'knownProblems',
] as const
export type DatasetFieldSources = Record<(typeof names)[number] | 'language', FieldSource>

/** What is said of a dataset, when it is proposed and whenever that changes. */
export function DatasetFields({ fields }: { fields: DatasetFieldSources }) {
  const { t } = useTranslation('datasets')
  const text = (name: (typeof names)[number]) => ({
    field: fields[name],
    label: t(`fields.${name}`),
  })
  return (
    <>
      <TextField {...text('title')} hint={t('fields.titleHint')} />
      <TextArea {...text('summary')} hint={t('fields.summaryHint')} rows={3} />
      <TongueSelect field={fields.language} />
      <RadioGroup
        {...text('theme')}
        inline
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
      />
      <TextField {...text('sourceName')} hint={t('fields.sourceNameHint')} />
      <TextField {...text('sourceUrl')} type="url" optional />
      <Select
        {...text('licence')}
        hint={t('fields.licenceHint')}
        none=""
        options={[
          ...usualLicences.map((value) => ({ value, label: licenceFacts(value).name })),
          { value: 'other', label: t('licences.other') },
          { value: notStated, label: t('licences.not-stated') },
        ]}
      />
      <TextField {...text('otherLicence')} hint={t('fields.otherLicenceHint')} optional />
      <TextArea {...text('method')} hint={t('fields.methodHint')} optional />
      <Fieldset label={t('fields.period')} hint={t('fields.periodHint')} optional>
        <TextField {...text('periodStart')} short inputMode="numeric" />
        <TextField {...text('periodEnd')} short inputMode="numeric" />
      </Fieldset>
      <TextField {...text('geography')} hint={t('fields.geographyHint')} optional />
      <Select
        {...text('updateFrequency')}
        options={updateFrequencies.map((value) => ({ value, label: t(`frequencies.${value}`) }))}
      />
      <TextArea {...text('knownProblems')} hint={t('fields.knownProblemsHint')} optional />
    </>
  )
}

/** The same fields for the summary of what to correct. */
export function useDatasetLabels(fields: DatasetFieldSources) {
  const { t } = useTranslation('datasets')
  return names.map((name) => ({ field: fields[name], label: t(`fields.${name}`) }))
}
