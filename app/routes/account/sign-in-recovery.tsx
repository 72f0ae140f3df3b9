import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { passSecondFactor } from '~/domains/people/pass-second-factor.server'
import { recoveryForm } from '~/domains/people/schema'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { readForm } from '~/platform/read-form'
import { publicPage } from '~/routes/page-picture.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { pendingSignIn } from './pending-sign-in.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  await pendingSignIn(visit, request)
  const t = translator(visit.language)
  return {
    page: publicPage({ title: t('factor:recovery.title'), description: t('factor:recovery.lead') }),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: recoveryForm })
  if (submission.status !== 'success') return submission.reply()
  const recoveryCode = submission.value.code
  const passed = await passSecondFactor(request, { recoveryCode }, visit, realTime())
  if (!passed.ok) return replyWith(submission, passed)
  return redirect(passed.value.to, { headers: passed.value.cookies })
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function SignInRecovery() {
  const { t } = useTranslation(['factor', 'people', 'refusals'])
  const [form, { code }] = useReply<typeof recoveryForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={t('factor:recovery.title')} lead={t('factor:recovery.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          fields={[{ field: code, label: t('factor:recovery.code') }]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <TextField
          field={code}
          label={t('factor:recovery.code')}
          hint={t('factor:recovery.hint')}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{t('people:signIn.submit')}</Button>
      </form>
      <ul className="link-list">
        <li>
          <a href="/sign-in/code">{t('factor:recovery.toCode')}</a>
        </li>
        <li>
          <a href="/sign-in">{t('factor:signIn.restart')}</a>
        </li>
      </ul>
    </div>
  )
}
