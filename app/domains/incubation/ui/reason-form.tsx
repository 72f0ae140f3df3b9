import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import type { reasonForm } from '../schema'

export interface ReasonFormProps {
  /** What the action answered last. */
  reply: unknown
  label: string
  hint: string
  submit: string
  /** Something is lost by it. */
  risk?: boolean
}

/** A decision that takes nothing but its reason. */
export function ReasonForm({ reply, label, hint, submit, risk }: ReasonFormProps) {
  const { t } = useTranslation('incubation')
  const [form, { reason }] = useReply<typeof reasonForm>(reply)
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: reason, label }]}
      />
      <TextArea field={reason} label={label} hint={hint} rows={5} />
      <Button kind={risk ? 'risk' : 'primary'}>{submit}</Button>
    </form>
  )
}
