import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answersOf, askedIn } from '~/domains/challenges/asked'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canWrite } from '~/domains/challenges/policy'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { answersForm } from '~/domains/challenges/schema'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { readForm } from '~/platform/read-form'
import { formatHour } from '~/shared/instants'

/** Keeps what is being typed, for the page where it is typed: when it was saved, or 400 with what does not fit. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!, 'challenge.save')
  if (!canWrite(viewer, standing)) return forbidden(visit, 'challenge.save', challenge.id)
  const form = await readForm(request)
  const asked = askedIn(form)
  const submission = parseWithZod(form, { schema: answersForm(asked) })
  if (submission.status !== 'success')
    return Response.json({ errors: submission.error ?? {} }, { status: 400 })
  const answers = answersOf(asked, submission.value)
  const saved = await saveAnswers(viewer, challenge.slug, answers, visit.now)
  if (!saved.ok) return Response.json({ refusal: saved.refusal }, { status: 409 })
  return Response.json({ savedAt: formatHour(saved.value.savedAt, visit.timeZone, visit.language) })
}

export { loader } from '~/routes/only-posts'
