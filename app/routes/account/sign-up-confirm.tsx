import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmSignUpByCode } from '~/domains/people/confirm-sign-up.server'
import { codeForm } from '~/domains/people/schema'
import { openSessionFor } from '~/domains/people/sign-in.server'
import { forgetSignUp, readSignUp } from '~/domains/people/sign-up-cookie.server'
import { ConfirmSignUp } from '~/domains/people/ui/confirm-sign-up'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { loadSignUp } from './waiting-sign-up.server'

export const loader = loadSignUp

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const kept = readSignUp(request.headers.get('cookie'))
  if (!kept) return redirect('/sign-up')
  const submission = parseWithZod(await readForm(request), { schema: codeForm })
  if (submission.status !== 'success') return submission.reply()
  const confirmed = await confirmSignUpByCode(kept.id, submission.value.code, visit.now)
  if (!confirmed.ok) return replyWith(submission, confirmed)
  const opened = await openSessionFor(confirmed.value, request)
  if (!opened.ok) return replyWith(submission, opened)
  return redirectWithNotice(confirmed.value.back, 'account-opened', [
    ...opened.value.cookies,
    ['Set-Cookie', forgetSignUp],
  ])
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function SignUpConfirm() {
  return <ConfirmSignUp {...useLoaderData<typeof loader>()} code={useActionData<typeof action>()} />
}
