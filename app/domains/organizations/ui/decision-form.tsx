import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import type { Decision, OrganizationStatus } from '../rules'
import type { decisionForm } from '../schema'

export interface DecisionFormProps {
  lastResult: unknown
  status: OrganizationStatus
  choices: Decision[]
}

/** What an administrator decides about an organisation, and the note of what was checked. */
export function DecisionForm({ lastResult, status, choices }: DecisionFormProps) {
  const { t } = useTranslation(['organizations', 'refusals'])
  const [form, { decision, note }] = useReply<typeof decisionForm>(lastResult)
  return (
    <form method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: decision, label: t('decision.decision') },
          { field: note, label: t('decision.note') },
        ]}
      />
      <RadioGroup
        field={decision}
        label={t('decision.decision')}
        options={choices.map((choice) => ({
          value: choice,
          label: status === 'suspended' ? t('decision.verifiedAgain') : t(`decision.${choice}`),
          hint: t(`decision.${choice}Hint`),
        }))}
      />
      <TextArea field={note} label={t('decision.note')} hint={t('decision.noteHint')} />
      <Button>{t('decision.submit')}</Button>
    </form>
  )
}
