import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { confirmSignUpByCode } from '~/domains/people/confirm-sign-up.server'
import { codeForm } from '~/domains/people/schema'
import { openSessionFor } from '~/domains/people/sign-in.server'
import { forgetSignUp, readSignUp } from '~/domains/people/sign-up-cookie.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  return {
    page: publicPage({
      title: translator(visit.language)('people:confirm.title'),
      description: translator(visit.language)('people:confirm.description'),
    }),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const id = readSignUp(request.headers.get('cookie'))
  if (!id) return redirect('/sign-up')
  const submission = parseWithZod(await request.formData(), { schema: codeForm })
  if (submission.status !== 'success') return submission.reply()
  const confirmed = await confirmSignUpByCode(id, submission.value.code, visit.now)
  if (!confirmed.ok) return replyWith(submission, confirmed)
  const opened = await openSessionFor(confirmed.value)
  if (!opened.ok) return replyWith(submission, opened)
  return redirectWithNotice('/me', 'account-opened', [
    ['Set-Cookie', opened.value.setCookie],
    ['Set-Cookie', forgetSignUp],
  ])
}

export const meta = pageMeta

export default function SignUpConfirm() {
  const { t } = useTranslation('people')
  const [form, fields] = useReply<typeof codeForm>(useActionData<typeof action>())
  const label = t('confirm.code')
  return (
    <div className="page">
      <PageHeading title={t('confirm.title')} lead={t('confirm.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
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
        <p>
          <a href="/sign-up">{t('confirm.restart')}</a>
        </p>
      </form>
    </div>
  )
}
