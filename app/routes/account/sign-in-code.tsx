import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findDemoCode } from '~/domains/people/demo-codes.server'
import { passSecondFactor } from '~/domains/people/pass-second-factor.server'
import { listPasskeys } from '~/domains/people/queries-passkeys.server'
import { countPendingBefore } from '~/domains/people/queries-pending.server'
import { codeForm } from '~/domains/people/schema'
import { DemoCode } from '~/domains/people/ui/demo-code'
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
import { PasskeyWay } from './passkey-way'
import { pendingSignIn } from './pending-sign-in.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { pending, tokenHash } = await pendingSignIn(visit, request)
  const place = pending ? await countPendingBefore(pending.id, tokenHash, visit.now) : 0
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('factor:signIn.title'),
      description: t('factor:signIn.description'),
    }),
    hasPasskey: pending !== undefined && (await listPasskeys(pending.id)).length > 0,
    demoCode: pending?.email ? await findDemoCode(pending.email, realTime(), place) : null,
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: codeForm })
  if (submission.status !== 'success') return submission.reply()
  const passed = await passSecondFactor(request, submission.value, visit, realTime())
  if (!passed.ok) return replyWith(submission, passed)
  return redirect(passed.value.to, { headers: passed.value.cookies })
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function SignInCode() {
  const { demoCode, hasPasskey } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['factor', 'people', 'refusals'])
  const [form, { code }] = useReply<typeof codeForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={t('factor:signIn.title')} lead={t('factor:signIn.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          fields={[{ field: code, label: t('people:confirm.code') }]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <TextField
          field={code}
          label={t('people:confirm.code')}
          hint={t('factor:signIn.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          short
        />
        <DemoCode code={demoCode} />
        <Button>{t('people:signIn.submit')}</Button>
      </form>
      {hasPasskey && <PasskeyWay purpose="second-factor" />}
      <ul className="link-list">
        <li>
          <a href="/sign-in/recovery">{t('factor:signIn.recovery')}</a>
        </li>
        <li>
          <a href="/sign-in">{t('factor:signIn.restart')}</a>
        </li>
      </ul>
    </div>
  )
}
