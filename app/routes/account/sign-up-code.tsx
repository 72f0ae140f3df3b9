import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { codeRequestForm } from '~/domains/people/schema'
import { sendCode } from '~/domains/people/send-code.server'
import { keepSignUp, readSignUp } from '~/domains/people/sign-up-cookie.server'
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
  const submission = parseWithZod(await readForm(request), { schema: codeRequestForm })
  if (submission.status !== 'success') return submission.reply()
  const { email } = submission.value
  const sent = await sendCode(kept.id, email, visit)
  if (!sent.ok) return replyWith(submission, sent)
  return redirectWithNotice('/sign-up/confirm', 'code-sent', [
    ['Set-Cookie', keepSignUp(kept.id, email)],
  ])
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function SignUpCode() {
  const reply = useActionData<typeof action>()
  return <ConfirmSignUp {...useLoaderData<typeof loader>()} request={reply} />
}
