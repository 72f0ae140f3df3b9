import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signedIn } from '~/domains/people/access.server'
import { proveAgain } from '~/domains/people/prove-again.server'
import { findSecrets } from '~/domains/people/queries.server'
import { listAuthenticators } from '~/domains/people/queries-authenticators.server'
import { proofForm } from '~/domains/people/schema'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { readForm } from '~/platform/read-form'
import { safeBack } from '~/shared/safe-back'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { SecurityWay } from './security-way'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const { passwordHash } = await findSecrets(viewer.id)
  return {
    page: { title: t('factor:proof.title'), description: t('factor:proof.description') },
    hasPassword: passwordHash !== null,
    hasApp: (await listAuthenticators(viewer.id)).length > 0,
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: proofForm })
  if (submission.status !== 'success') return submission.reply({ hideFields: ['password'] })
  const { password, code } = submission.value
  const proof = code === undefined ? { password: password ?? '' } : { code }
  const proved = await proveAgain(viewer, proof, request, visit, realTime())
  if (!proved.ok) return replyWith(submission, proved, ['password'])
  return redirect(safeBack(new URL(request.url).searchParams.get('back')))
}

export const meta = pageMeta

export default function Proof() {
  const { hasPassword, hasApp } = useLoaderData<typeof loader>()
  const { t } = useTranslation('factor')
  const [form, fields] = useReply<typeof proofForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <SecurityWay />
      <PageHeading title={t('proof.title')} lead={t('proof.lead')} />
      {!hasPassword && !hasApp && <Notice kind="needs">{t('proof.again')}</Notice>}
      {(hasPassword || hasApp) && (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            fields={[
              { field: fields.password, label: t('proof.password') },
              { field: fields.code, label: t('proof.code') },
            ]}
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          />
          {hasPassword && (
            <TextField
              field={fields.password}
              label={t('proof.password')}
              type="password"
              autoComplete="current-password"
            />
          )}
          {hasApp && (
            <TextField
              field={fields.code}
              label={t('proof.code')}
              hint={t('proof.codeHint')}
              inputMode="numeric"
              autoComplete="one-time-code"
              short
              optional
            />
          )}
          <Button>{t('proof.submit')}</Button>
        </form>
      )}
    </div>
  )
}
