import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { justProved } from '~/domains/people/access.server'
import { addPasskey } from '~/domains/people/add-passkey.server'
import { findPasskeyJustAdded } from '~/domains/people/find-passkey-just-added.server'
import { newPasskeyForm } from '~/domains/people/schema'
import { openSession } from '~/domains/people/sessions.server'
import { FactorIsOn } from '~/domains/people/ui/factor-is-on'
import { RecoveryCodes } from '~/domains/people/ui/recovery-codes'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
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

const factorsPage = '/me/security/second-factor'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { handle } = justProved(visit, request)
  return {
    page: { title: translator(visit.language)('factor:passkeys.add') },
    handle,
    onward: safeBack(new URL(request.url).searchParams.get('back'), factorsPage),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = justProved(visit, request)
  const { now } = visit
  const submission = parseWithZod(await readForm(request), { schema: newPasskeyForm })
  if (submission.status !== 'success') return { reply: submission.reply(), codes: null }
  const added = await addPasskey(viewer, submission.value, now)
  if (!added.ok && !(await findPasskeyJustAdded(viewer, submission.value.answer, now)))
    return { reply: replyWith(submission, added, ['answer']), codes: null }
  const userAgent = request.headers.get('user-agent')
  const setCookie = await openSession(viewer.id, { userAgent, secondFactorAt: now, provedAt: now })
  const codes = added.ok ? added.value.codes : []
  if (codes) return data({ reply: null, codes }, { headers: { 'Set-Cookie': setCookie } })
  const onward = safeBack(new URL(request.url).searchParams.get('back'), factorsPage)
  return redirectWithNotice(onward, 'factor-added', [['Set-Cookie', setCookie]])
}

export const meta = pageMeta

type State = 'ready' | 'waiting' | 'failed' | 'unsupported'

export default function PasskeyNew() {
  const { handle, onward } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('factor')
  const [form, { name, answer: answerField }] = useReply<typeof newPasskeyForm>(answer?.reply)
  const [state, setState] = useState<State>('ready')
  if (answer?.codes?.length === 0) return <FactorIsOn onward={onward} />
  if (answer?.codes)
    return <RecoveryCodes codes={answer.codes} handle={handle} onward={onward} isNew />
  return (
    <div className="page">
      <SecurityWay inside />
      <PageHeading title={t('passkeys.add')} lead={t('passkeys.lead')} />
      <form
        className="form"
        method="post"
        {...getFormProps(form)}
        onSubmit={(event) => void makeKey(event, setState)}
      >
        <noscript>
          <Notice kind="needs">{t('passkeys.script')}</Notice>
        </noscript>
        <ErrorSummary
          fields={[{ field: name, label: t('passkeys.name') }]}
          refusal={answerField.errors && t('passkeys.script')}
        />
        <TextField
          field={name}
          label={t('passkeys.name')}
          hint={t('passkeys.nameHint')}
          autoComplete="off"
        />
        <input type="hidden" name="answer" />
        <p role="status">
          {(state === 'failed' || state === 'unsupported') && t(`passkeys.${state}`)}
        </p>
        <Button busy={state === 'waiting' && t('passkeys.waiting')}>{t('passkeys.add')}</Button>
      </form>
    </div>
  )
}

/** Has the browser make a key and sends it with the form. Without a name the form is sent as it is, and says so. */
async function makeKey(event: FormEvent<HTMLFormElement>, say: (state: State) => void) {
  const form = event.currentTarget
  const field = form.elements.namedItem('answer') as HTMLInputElement
  event.preventDefault()
  say('waiting')
  const { browserSupportsWebAuthn, startRegistration } = await import('@simplewebauthn/browser')
  if (!browserSupportsWebAuthn()) return say('unsupported')
  try {
    const asked = await fetch('/me/security/second-factor/passkeys/challenge', { method: 'POST' })
    const optionsJSON = (await asked.json()) as Parameters<
      typeof startRegistration
    >[0]['optionsJSON']
    field.value = JSON.stringify(await startRegistration({ optionsJSON }))
    form.submit()
  } catch {
    say('failed')
  }
}
