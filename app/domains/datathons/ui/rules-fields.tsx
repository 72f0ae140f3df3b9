import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/ui/form/checkbox'
import { RadioGroup } from '~/ui/form/choices'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Part } from '~/ui/part'
import { priorWorks } from '../rules'
import type { DatathonFields } from './datathon-fields'

/** Who may take part with what, and what everybody accepts. */
export function RulesFields({ fields }: { fields: DatathonFields }) {
  const { t } = useTranslation('datathons')
  return (
    <Part title={t('form.rules')}>
      <TextArea
        field={fields.tracks}
        label={t('form.tracks')}
        hint={t('form.tracksHint')}
        rows={3}
        optional
      />
      <TextField field={fields.teamSmallest} label={t('form.teamSmallest')} type="number" short />
      <TextField field={fields.teamLargest} label={t('form.teamLargest')} type="number" short />
      <RadioGroup
        field={fields.priorWork}
        label={t('form.priorWork')}
        options={priorWorks.map((value) => ({ value, label: t(`form.priorWorkChoice.${value}`) }))}
      />
      <Checkbox
        field={fields.blindJudging}
        label={t('form.blindJudging')}
        hint={t('form.blindJudgingHint')}
      />
      <TextField
        field={fields.judgesPerSubmission}
        label={t('form.judgesPerSubmission')}
        hint={t('form.judgesPerSubmissionHint')}
        type="number"
        short
      />
      <TextArea field={fields.codeOfConduct} label={t('form.codeOfConduct')} rows={12} />
    </Part>
  )
}
