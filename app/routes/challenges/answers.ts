import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answersOf, askedIn, markedBeside, seenIn } from '~/domains/challenges/asked'
import { seenField } from '~/shared/clashes'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canWrite } from '~/domains/challenges/policy'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { answersForm } from '~/domains/challenges/schema'
import { stampOf } from '~/domains/challenges/stamp-answers.server'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { readForm } from '~/platform/read-form'
import { formatHour } from '~/shared/instants'

/**
 * Keeps what is being typed, for the page where it is typed: when it was saved and beside which answers a mark does not
 * count, 400 with what does not fit, or 409 with
 * what another page saved meanwhile.
 */
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
  const shown = seenIn(asked, form)
  const saved = await saveAnswers(viewer, challenge.slug, answers, visit.now, shown)
  if (!saved.ok) return Response.json({ refusal: saved.refusal }, { status: 409 })
  const { savedAt, clashes } = saved.value
  // From now on the form has shown what it sent; of a clash, what it is told of here.
  const known = new Map([
    ...answers,
    ...clashes.map((each) => [each.question, each.stands] as const),
  ])
  const stamps = [...known].map(([key, answer]) => [seenField(key), stampOf(key, answer)])
  const seen = Object.fromEntries(stamps) as Record<string, string>
  const marked = markedBeside(answers, submission.value)
  if (clashes.length > 0) return Response.json({ clashes, seen, marked }, { status: 409 })
  const hour = formatHour(savedAt, visit.timeZone, visit.language)
  return Response.json({ savedAt: hour, seen, marked })
}

export { loader } from '~/routes/only-posts'
