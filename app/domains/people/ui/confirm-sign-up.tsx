import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import type { codeForm, codeRequestForm } from '../schema'

interface ConfirmSignUpProps {
  /** Where the code was sent, as it was typed. */
  email: string
  /** The answers to either form, where one came back. */
  code?: unknown
  request?: unknown
}

/** Where the code of the mail is typed, with the address it went to and a way to correct it. */
export function ConfirmSignUp({ email, code, request }: ConfirmSignUpProps) {
  const { t } = useTranslation('people')
  return (
    <div className="page">
      <PageHeading title={t('confirm.title')} lead={t('confirm.lead', { email })} />
      <CodeForm reply={code} />
      <Section title={t('confirm.notThere')}>
        <CodeRequest email={email} reply={request} />
      </Section>
    </div>
  )
}

function CodeForm({ reply }: { reply: unknown }) {
  const { t } = useTranslation('people')
  const [form, fields] = useReply<typeof codeForm>(reply)
  const label = t('confirm.code')
  return (
    <form className="form" method="post" action="/sign-up/confirm" {...getFormProps(form)}>
      <ErrorSummary fields={[{ field: fields.code, label }]} />
      <TextField
        field={fields.code}
        label={label}
        hint={t('confirm.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        short
      />
      <Button>{t('confirm.submit')}</Button>
    </form>
  )
}

function CodeRequest({ email, reply }: { email: string; reply: unknown }) {
  const { t } = useTranslation('people')
  const [form, fields] = useReply<typeof codeRequestForm>(reply, { email }, 'again')
  return (
    <form className="form" method="post" action="/sign-up/code" {...getFormProps(form)}>
      <ErrorSummary
        fields={[{ field: fields.email, label: t('signUp.email') }]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      <TextField
        field={fields.email}
        label={t('signUp.email')}
        hint={t('confirm.againHint')}
        type="email"
        autoComplete="email"
      />
      <Button kind="secondary">{t('confirm.again')}</Button>
    </form>
  )
}
