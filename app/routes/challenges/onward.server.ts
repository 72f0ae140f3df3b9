import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { missingAnswers } from '~/domains/challenges/completeness'
import { canSubmit } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { listComments } from '~/domains/challenges/queries-review.server'
import type { findQuestion } from '~/domains/challenges/questions'
import { nextOn, previousOn, questionPath, wayOf } from '~/domains/challenges/writing-way'
import type { Visit } from '~/domains/people/visit'

/** What a writer has before them in a brief: what is needed and open, and what reviewers said. */
export async function readAhead(challengeId: string) {
  const comments = (await listComments(challengeId)).filter(({ settledAt }) => settledAt === null)
  const answers = await listAnswers(challengeId)
  return { answers, comments, ahead: { missing: missingAnswers(answers), commented: comments } }
}

/** Where the editor leads once a question is saved: to the next of its way, else to the list of what is left. */
export async function onwardFrom(
  visit: Visit,
  challengeSlug: string,
  here: NonNullable<ReturnType<typeof findQuestion>>,
  { way: asked, step }: { way: string | null; step: 'next' | 'previous' },
): Promise<string> {
  const { challenge, standing } = await seenChallenge(visit, challengeSlug)
  const { id, slug, state } = challenge
  const { ahead } = await readAhead(id)
  const way = wayOf({ way: asked, isNamed: true }, here, ahead)
  const key = step === 'next' ? nextOn(way, here, ahead) : previousOn(way, here, ahead)
  if (key) return questionPath(slug, key, way)
  // A companion writes, and neither sends nor publishes.
  if (!canSubmit(visit.viewer, standing)) return `/challenges/${slug}`
  return `/challenges/${slug}/${state === 'published' ? 'versions/new' : 'review-request'}`
}
