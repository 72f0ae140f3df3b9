import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { showingForm } from '~/domains/accountability/schema'
import { showQuestionPart } from '~/domains/accountability/show-question-part.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canModerate } from '~/domains/challenges/policy'
import { forbidden, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

/** A hidden question or answer, shown again. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!, 'question.show')
  if (!canModerate(viewer, standing)) throw await forbidden(visit, 'question.show', challenge.id)
  const submission = parseWithZod(await readForm(request), { schema: showingForm })
  if (submission.status !== 'success') throw refused(visit, 'not-a-choice')
  const { part } = submission.value
  const shown = await showQuestionPart(viewer, challenge.slug, params.question!, part, visit.now)
  if (!shown.ok) throw refused(visit, shown.refusal)
  return redirectWithNotice(`/challenges/${challenge.slug}/questions`, 'question-shown')
}

export { default, loader } from '~/routes/only-posts'
