import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import type { handlerForm } from '../conduct-schema'

/** Names somebody who is to read reports. */
export function HandlerForm({ reply }: { reply: unknown }) {
  const { t } = useTranslation('conduct')
  const [form, { handle }] = useReply<typeof handlerForm>(reply)
  const label = t('organize.handle')
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <p>{t('organize.nameLead')}</p>
      <ErrorSummary
        fields={[{ field: handle, label }]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      <TextField field={handle} label={label} autoComplete="off" spellCheck={false} />
      <Button>{t('organize.submitName')}</Button>
    </form>
  )
}
