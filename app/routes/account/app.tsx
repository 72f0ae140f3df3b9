import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { justProved } from '~/domains/people/access.server'
import { confirmAuthenticator } from '~/domains/people/confirm-authenticator.server'
import { findAppJustAdded } from '~/domains/people/find-app-just-added.server'
import { findNewApp } from '~/domains/people/find-new-app.server'
import { codeForm } from '~/domains/people/schema'
import { openSession } from '~/domains/people/sessions.server'
import { FactorIsOn } from '~/domains/people/ui/factor-is-on'
import { RecoveryCodes } from '~/domains/people/ui/recovery-codes'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { safeBack } from '~/shared/safe-back'
import { isUuid } from '~/shared/uuid'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { SecurityWay } from './security-way'

const factorsPage = '/me/security/second-factor'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = justProved(visit, request)
  const app = await findNewApp(viewer, params.app)
  // Once confirmed its secret is shown no more; the codes that follow stand on the answer to the form.
  if (!app && !visit.sent) throw redirect(factorsPage)
  return {
    page: { title: translator(visit.language)('factor:apps.scanTitle') },
    app,
    handle: viewer.handle,
    onward: safeBack(new URL(request.url).searchParams.get('back'), factorsPage),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = justProved(visit, request)
  const { now } = visit
  const submission = parseWithZod(await readForm(request), { schema: codeForm })
  if (submission.status !== 'success') return { reply: submission.reply(), codes: null }
  const { app = '' } = params
  if (!isUuid(app)) return redirect(factorsPage)
  const { code } = submission.value
  const added = await confirmAuthenticator(viewer, app, code, now, realTime())
  if (!added.ok && !(await findAppJustAdded(viewer, app, code, now)))
    return { reply: replyWith(submission, added), codes: null }
  const userAgent = request.headers.get('user-agent')
  const setCookie = await openSession(viewer.id, { userAgent, secondFactorAt: now, provedAt: now })
  const codes = added.ok ? added.value.codes : []
  if (codes) return data({ reply: null, codes }, { headers: { 'Set-Cookie': setCookie } })
  const onward = safeBack(new URL(request.url).searchParams.get('back'), factorsPage)
  return redirectWithNotice(onward, 'factor-added', [['Set-Cookie', setCookie]])
}

export const meta = pageMeta

export default function App() {
  const { app, handle, onward } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation(['factor', 'people'])
  const [form, { code }] = useReply<typeof codeForm>(answer?.reply)
  if (answer?.codes?.length === 0) return <FactorIsOn onward={onward} />
  if (answer?.codes)
    return <RecoveryCodes codes={answer.codes} handle={handle} onward={onward} isNew />
  return (
    <div className="page">
      <SecurityWay inside />
      <PageHeading title={t('factor:apps.scanTitle')} lead={t('factor:apps.scanLead')} />
      {app && (
        <div className="prose">
          <h2>{t('factor:apps.scan')}</h2>
          <p>
            <img src={app.qrCode} alt={t('factor:apps.qr')} width={240} height={240} />
          </p>
          <p>
            {t('factor:apps.byHand')} <br />
            <code className="letters">{app.letters}</code>
          </p>
          <h2>{t('factor:apps.type')}</h2>
        </div>
      )}
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary fields={[{ field: code, label: t('people:confirm.code') }]} />
        <TextField
          field={code}
          label={t('people:confirm.code')}
          hint={t('factor:apps.ends')}
          inputMode="numeric"
          autoComplete="one-time-code"
          short
        />
        <Button>{t('factor:apps.confirm')}</Button>
      </form>
    </div>
  )
}
