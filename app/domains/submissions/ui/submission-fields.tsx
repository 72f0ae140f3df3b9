import { useTranslation } from 'react-i18next'
import type { PriorWork } from '../../datathons/rules'
import { CheckboxGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { answerKeys, type AnswerKey } from '../answers'

type Fields = Record<AnswerKey | 'datasets', FieldSource>

export interface UsableDataset {
  id: string
  title: string
  ofBrief: boolean
}

interface SubmissionFieldsProps {
  fields: Fields
  datasets: UsableDataset[]
  priorWork: PriorWork
}

/** What a team says of its work and which data it used. */
export function SubmissionFields({ fields, datasets, priorWork }: SubmissionFieldsProps) {
  const { t } = useTranslation('submissions')
  return (
    <>
      <TextField
        field={fields.title}
        label={t('answers.title')}
        hint={t('answers.titleHint')}
        autoComplete="off"
      />
      {(['what', 'forWhom', 'howToTry', 'missing'] as const).map((key) => (
        <TextArea
          key={key}
          field={fields[key]}
          label={t(`answers.${key}`)}
          hint={t(`answers.${key}Hint`)}
        />
      ))}
      <TextArea
        field={fields.priorWork}
        label={t('answers.priorWork')}
        hint={t(`answers.priorWorkHint.${priorWork}`)}
        rows={3}
        optional
      />
      {datasets.length > 0 && (
        <CheckboxGroup
          field={fields.datasets}
          label={t('answers.datasets')}
          hint={t('answers.datasetsHint')}
          optional
          options={datasets.map(({ id, title, ofBrief }) => ({
            value: id,
            label: title,
            hint: ofBrief && t('answers.ofBrief'),
          }))}
        />
      )}
    </>
  )
}

/** The same fields with their labels, for the summary of what to correct. */
export function useSubmissionLabels(fields: Fields) {
  const { t } = useTranslation('submissions')
  return [
    ...answerKeys.map((key) => ({ field: fields[key], label: t(`answers.${key}`) })),
    { field: fields.datasets, label: t('answers.datasets') },
  ]
}
