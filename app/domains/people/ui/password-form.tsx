import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import type { passwordForm } from '../schema'

/** Another password in the place of the current one. */
export function PasswordForm({ reply }: { reply: unknown }) {
  const { t } = useTranslation(['security', 'people'])
  const [form, { current, password }] = useReply<typeof passwordForm>(reply)
  const labels = { current: t('security:password.current'), next: t('security:password.next') }
  return (
    <form className="form" method="post" action="/me/security" {...getFormProps(form)}>
      <p className="prose">{t('security:password.hint')}</p>
      <ErrorSummary
        fields={[
          { field: current, label: labels.current },
          { field: password, label: labels.next },
        ]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      <TextField
        field={current}
        label={labels.current}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        field={password}
        label={labels.next}
        hint={t('people:signUp.passwordHint')}
        type="password"
        autoComplete="new-password"
      />
      <Button>{t('security:password.submit')}</Button>
      <p>
        <a href="/reset">{t('security:password.forgot')}</a>
      </p>
    </form>
  )
}
