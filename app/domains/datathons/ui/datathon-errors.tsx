import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '~/ui/form/error-summary'
import type { FieldSource } from '~/ui/form/field-source'
import { instants } from '../rules'
import type { DatathonFields } from './datathon-fields'

const levels = ['level0', 'level1', 'level2', 'level3', 'level4'] as const

/** What to correct in a datathon's form, in the order of its fields. */
export function DatathonErrors({ fields, refusal }: { fields: DatathonFields; refusal?: string }) {
  const { t } = useTranslation('datathons')
  const plain =
    (['name', 'summary', 'description', 'place', 'timeZone', ...instants, 'reason', 'tracks',
     'teamSmallest', 'teamLargest', 'priorWork', 'judgesPerSubmission', 'codeOfConduct'] as const) // prettier-ignore
      .map((name) => ({
        field: fields[name] as FieldSource,
        label: t(`form.${name === 'description' ? 'about' : name}`),
      }))
  const rubric = fields.criteria.getFieldList().flatMap((row, index) => {
    const criterion = row.getFieldset()
    const within = (label: string) => `${t('form.criterion', { number: index + 1 })}, ${label}`
    return [
      { field: criterion.name, label: within(t('form.criterionName')) },
      { field: criterion.weight, label: within(t('form.weight')) },
      ...levels.map((level, number) => ({
        field: criterion[level],
        label: within(t('form.level', { level: number })),
      })),
    ]
  })
  const awards = { field: fields.awards, label: t('form.awards') }
  return <ErrorSummary fields={[...plain, ...rubric, awards]} refusal={refusal} />
}
