import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { showingForm } from '~/domains/accountability/schema'
import { showQuestionPart } from '~/domains/accountability/show-question-part.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canModerate } from '~/domains/challenges/policy'
import { findQuestionAsked } from '~/domains/challenges/queries-questions.server'
import { forbidden, notFound, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

/** A hidden question or answer, shown again. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!, 'question.show')
  const question = await findQuestionAsked(challenge.id, params.question!)
  if (!question) throw await notFound(visit, 'question.show', challenge.id)
  if (!canModerate(viewer, standing)) throw await forbidden(visit, 'question.show', challenge.id)
  const submission = parseWithZod(await readForm(request), { schema: showingForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const { part } = submission.value
  const shown = await showQuestionPart(viewer, challenge.slug, question.id, part, visit.now)
  if (!shown.ok) throw refused(visit, shown.refusal)
  return redirectWithNotice(`/challenges/${challenge.slug}/questions`, 'question-shown')
}

export { default, loader } from '~/routes/only-posts'
