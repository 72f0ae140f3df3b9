import { inTransaction } from 'db/transaction'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import type { Answer } from './answers'
import type { WrittenAs } from './approvals'
import { canSubmit, canWrite } from './policy'
import { deleteAnswer, upsertAnswer } from './queries-answers.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import type { QuestionKey } from './questions'
import { isEditable, touches } from './rules'

/**
 * Keeps answers of a draft as they were typed, half-done ones too; null empties one. No audit entry: nothing is public
 * and no state changes. Of a published brief this is the next version's draft.
 */
export async function saveAnswers(
  viewer: Viewer,
  slug: string,
  answers: Map<QuestionKey, Answer | null>,
  now: Date,
) {
  const saved = await inTransaction(async (trx) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return { id: null, ...refuse('not-found') }
    const { id, state } = challenge
    const standing = await findStanding(viewer, challenge, trx)
    if (!canWrite(viewer, standing)) return { id, ...refuse('not-allowed') }
    if (!isEditable(state)) return { id, ...refuse('not-editable') }
    const writtenAs: WrittenAs = canSubmit(viewer, standing) ? 'organization' : 'companion'
    for (const [question, value] of answers) {
      const written = { writtenBy: viewer.id, writtenAs, writtenAt: now }
      const answer = { challengeId: id, question, ...written }
      if (value) await upsertAnswer({ ...answer, value }, trx)
      else await deleteAnswer(id, question, trx)
    }
    if (touches(challenge, now)) await updateChallenge(id, { touchedAt: now, warnedAt: null }, trx)
    return { id, ...ok({ savedAt: now }) }
  })
  if (!saved.ok) await writeRefusal(viewer, 'challenge.save', saved.id, saved.refusal)
  return saved
}
