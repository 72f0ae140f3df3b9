import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { liftHarmMark } from '~/domains/challenges/lift-harm-mark.server'
import { harmForm } from '~/domains/challenges/schema'
import { HarmPage } from '~/domains/challenges/ui/harm-page'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { harmToJudge } from './harm-to-judge.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  return harmToJudge(visit, request, params.challenge!, 'lift')
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: harmForm })
  if (submission.status !== 'success') return submission.reply()
  const done = await liftHarmMark(viewer, params.challenge!, submission.value, visit.now)
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice(`/challenges/${params.challenge}/review#harm`, 'harm-mark-lifted')
}

export const meta = pageMeta

export default function LiftHarmMark() {
  const reply = useActionData<typeof action>()
  return <HarmPage {...useLoaderData<typeof loader>()} reply={reply} does="lift" />
}
