import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { sensitivities, type DatasetState, type Decision, type Statement } from '../rules'
import type { reviewForm } from '../schema'

export interface ReviewFormProps {
  lastResult: unknown
  state: DatasetState
  choices: readonly Decision[]
  recorded: Omit<Statement, 'licence'>
}

/** What a curator records about a dataset, and what follows from it. */
export function ReviewForm({ lastResult, state, choices, recorded }: ReviewFormProps) {
  const { t } = useTranslation(['datasets', 'refusals'])
  const [form, fields] = useReply<typeof reviewForm>(lastResult, {
    ...recorded,
    sensitivity: recorded.sensitivity ?? undefined,
  })
  const { sensitivity, disclosure, legalBasis, decision, note } = fields
  const isPublic = state === 'curated' || state === 'deprecated'
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: sensitivity, label: t('reviewPage.sensitivity') },
          { field: disclosure, label: t('reviewPage.disclosure') },
          { field: legalBasis, label: t('reviewPage.legalBasis') },
          { field: decision, label: t('reviewPage.decision') },
          { field: note, label: t('reviewPage.note') },
        ]}
      />
      <RadioGroup
        field={sensitivity}
        label={t('reviewPage.sensitivity')}
        hint={t('reviewPage.sensitivityHint')}
        options={sensitivities.map((value) => ({
          value,
          label: t(`sensitivities.${value}`),
          hint: t(`reviewPage.levels.${value}`),
        }))}
      />
      <TextArea
        field={disclosure}
        label={t('reviewPage.disclosure')}
        hint={t('reviewPage.disclosureHint')}
        rows={3}
      />
      <TextArea
        field={legalBasis}
        label={t('reviewPage.legalBasis')}
        hint={t('reviewPage.legalBasisHint')}
        rows={3}
        optional
      />
      <RadioGroup
        field={decision}
        label={t('reviewPage.decision')}
        options={choices.map((value) => {
          const key = value === 'keep' && isPublic ? 'keepPublic' : value
          return {
            value,
            label: t(`reviewPage.decisions.${key}`),
            hint: t(`reviewPage.hints.${key}`),
          }
        })}
      />
      <TextArea
        field={note}
        label={t('reviewPage.note')}
        hint={t('reviewPage.noteHint')}
        rows={3}
      />
      <Button>{t('reviewPage.submit')}</Button>
    </form>
  )
}
