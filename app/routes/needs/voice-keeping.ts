import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { keepVoices } from '~/domains/challenges/keep-voices.server'
import { seenNeed } from '~/domains/needs/need-access.server'
import { isTeller } from '~/domains/needs/policy'
import { voiceKeepingForm } from '~/domains/needs/schema'
import { forbidden, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

/** Whoever told a need says whether its notes of voice stay after its brief is published. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.keep-voices')
  if (!isTeller(viewer, need)) throw await forbidden(visit, 'need.keep-voices', need.id)
  const submission = parseWithZod(await readForm(request), { schema: voiceKeepingForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const kept = await keepVoices(viewer, need.id, submission.value.keeps === 'on')
  if (!kept.ok) throw refused(visit, kept.refusal)
  return redirectWithNotice(`/needs/${need.id}`, 'voices-settled')
}

export { default, loader } from '~/routes/only-posts'
