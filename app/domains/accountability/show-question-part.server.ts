import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { HiddenPart } from '../challenges/moderation'
import { canModerate } from '../challenges/policy'
import { lockQuestion } from '../challenges/queries-questions.server'
import { findStanding } from '../challenges/queries-standing.server'
import { lockChallenge } from '../challenges/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { isHiddenSince } from './is-hidden-since.server'
import { canShowAgain } from './policy'
import { queueForShelter } from './queries.server'
import { listOwnerIds } from './queries-owners.server'
import { findTakedownOf, lockTakedown, updateTakedown } from './queries-takedowns.server'
import { showReported } from './reported-objects.server'
import { pathOf, showAgain } from './takedown'

/** Shows a hidden question or answer again as it was, by those who may hide one; whoever wrote it is told. */
export function showQuestionPart(
  viewer: Viewer,
  slug: string,
  questionId: string,
  part: HiddenPart,
  now: Date,
) {
  return transition({ actor: viewer, kind: `${part}.show` }, async (trx, named) => {
    await queueForShelter(trx)
    const challenge = await lockChallenge(slug, trx)
    const question = challenge && (await lockQuestion(challenge.id, questionId, trx))
    if (!challenge || !question) return refuse('not-found')
    named(question.id)
    if (!canModerate(viewer, await findStanding(viewer, challenge, trx)))
      return refuse('not-allowed')
    const found = await findTakedownOf(pathOf({ kind: part, slug, question: question.id }), trx)
    const takedown = found && (await lockTakedown(found.id, trx))
    if (!takedown) return refuse('already-restored')
    const owners = await listOwnerIds(takedown, trx)
    if (!canShowAgain(viewer, takedown, owners)) return refuse('not-yours-to-show')
    const may = showAgain(takedown)
    if (!may.ok) return may
    if (part === 'answer' && question.hiddenBy) return refuse('question-hidden')
    const row = { table: 'question', id: question.id }
    if (await isHiddenSince(takedown.takenDownAt, row, trx)) return refuse('in-shelter')
    await updateTakedown(takedown.id, { restoredAt: now }, trx)
    await showReported(part, question.id, takedown.was, trx)
    await notify(
      owners.filter((each) => each !== viewer.id),
      { kind: `${part}-shown`, facts: {}, path: `/takedowns/${takedown.id}` },
      trx,
    )
    return ok(undefined)
  })
}
