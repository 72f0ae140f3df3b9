import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { resetPassword } from '~/domains/people/reset-password.server'
import { resetForm } from '~/domains/people/schema'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  return { page: { title: translator(visit.language)('people:reset.newTitle') } }
}

export async function action({
  request,
  params: { token = '' },
  context: { visit },
}: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: resetForm })
  if (submission.status !== 'success') return submission.reply({ hideFields: ['password'] })
  const reset = await resetPassword(token, submission.value.password, request, visit.now)
  if (!reset.ok) return replyWith(submission, reset, ['password'])
  return redirectWithNotice('/sign-in', 'password-changed', [['Set-Cookie', reset.value]])
}

export const meta = pageMeta

export default function ResetLink() {
  const { t } = useTranslation(['people', 'refusals'])
  const [form, fields] = useReply<typeof resetForm>(useActionData<typeof action>())
  const label = t('people:signUp.password')
  const refusal = form.errors?.[0]
  return (
    <div className="page">
      <PageHeading title={t('people:reset.newTitle')} lead={t('people:reset.newHint')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          fields={[{ field: fields.password, label }]}
          refusal={refusal && <a href="/reset">{refusalText(t, refusal)}</a>}
        />
        <TextField
          field={fields.password}
          label={label}
          hint={t('people:signUp.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
        <Button>{t('people:reset.newSubmit')}</Button>
      </form>
    </div>
  )
}
