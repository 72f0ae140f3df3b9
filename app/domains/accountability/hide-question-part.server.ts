import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { partsToHide, type HiddenPart, type HidingReason } from '../challenges/moderation'
import { canModerate } from '../challenges/policy'
import { lockQuestion } from '../challenges/queries-questions.server'
import { findStanding } from '../challenges/queries-standing.server'
import { lockChallenge } from '../challenges/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { queueForShelter } from './queries.server'
import { insertTakedown } from './queries-takedowns.server'
import { findReported, hideReported } from './reported-objects.server'
import { pathOf } from './takedown'

/**
 * Hides a question with its answer, or the answer alone, from everywhere it is read, with a reason; a neutral line keeps
 * its place. It is a takedown like those of who administers: whoever wrote the words is told why and may object once,
 * and an administrator answers.
 */
export function hideQuestionPart(
  viewer: Viewer,
  slug: string,
  questionId: string,
  { part, reason, note }: { part: HiddenPart; reason: HidingReason; note: string },
  now: Date,
) {
  return transition({ actor: viewer, kind: `${part}.hide` }, async (trx, named) => {
    await queueForShelter(trx)
    const challenge = await lockChallenge(slug, trx)
    const question = challenge && (await lockQuestion(challenge.id, questionId, trx))
    if (!challenge || !question) return refuse('not-found')
    named(question.id)
    if (!canModerate(viewer, await findStanding(viewer, challenge, trx)))
      return refuse('not-allowed')
    if (!partsToHide(question).includes(part)) return refuse('already-hidden')
    const about = { kind: part, slug, question: question.id }
    const reported = await findReported(about, trx)
    if (!reported) return refuse('not-found')
    const hiddenBy = 'organizer' as const
    const was = await hideReported(about, reported, { by: hiddenBy, reason }, now, trx)
    const what = { aboutKind: part, aboutId: question.id, path: pathOf(about), reason, note, was }
    const by = { hiddenBy, takenDownBy: viewer.id, takenDownAt: now }
    const id = await insertTakedown({ ...what, ...by }, trx)
    const facts = { by: hiddenBy, reason, note }
    const notice = { kind: `${part}-hidden`, facts, path: `/takedowns/${id}` }
    await notify(
      reported.ownerIds.filter((each) => each !== viewer.id),
      notice,
      trx,
    )
    return ok(undefined)
  })
}
