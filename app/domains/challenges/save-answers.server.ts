import { inTransaction } from 'db/transaction'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import type { Answer, Answers } from './answers'
import type { WrittenAs } from './approvals'
import { fateOf } from '~/shared/clashes'
import { type Clash } from './clashes'
import { canSubmit, canWrite } from './policy'
import { deleteAnswer, listAnswers, upsertAnswer } from './queries-answers.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import type { QuestionKey } from './questions'
import { touches, writeIn } from './rules'
import { stampOf } from './stamp-answers.server'
import { differencesOf } from './answer-differences'

/**
 * Keeps answers of a draft as they were typed, half-done ones too; null empties one. No audit entry: nothing is public
 * and no state changes. Of a published brief this is the next version's draft.
 * @param seen stamps of the answers that the form showed: what another page changed meanwhile is neither undone nor
 * overwritten, and given back as `clashes` where this one changed it too
 */
export async function saveAnswers(
  viewer: Viewer,
  slug: string,
  answers: Map<QuestionKey, Answer | null>,
  now: Date,
  seen: ReadonlyMap<QuestionKey, string> = new Map(),
) {
  const saved = await inTransaction(async (trx) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return { id: null, ...refuse('not-found') }
    const { id } = challenge
    const standing = await findStanding(viewer, challenge, trx)
    if (!canWrite(viewer, standing)) return { id, ...refuse('not-allowed') }
    const may = writeIn(challenge)
    if (!may.ok) return { id, ...may }
    const writtenAs: WrittenAs = canSubmit(viewer, standing) ? 'organization' : 'companion'
    const before = await listAnswers(id, trx)
    const clashes: Clash[] = []
    for (const [question, value] of answers) {
      const [stands, sent] = [stampOf(question, before[question]), stampOf(question, value)]
      const fate = fateOf({ seen: seen.get(question), stands, sent })
      if (fate === 'clash') clashes.push(clashOf(question, before[question] ?? null, value))
      if (fate !== 'write') continue
      const written = { writtenBy: viewer.id, writtenAs, writtenAt: now }
      const answer = { challengeId: id, question, ...written }
      if (value) await upsertAnswer({ ...answer, value }, trx)
      else await deleteAnswer(id, question, trx)
    }
    if (touches(challenge, now)) await updateChallenge(id, { touchedAt: now, warnedAt: null }, trx)
    return { id, ...ok({ savedAt: now, clashes }) }
  })
  if (!saved.ok) await writeRefusal(viewer, 'challenge.save', saved.id, saved.refusal)
  return saved
}

function clashOf(question: QuestionKey, stands: Answer | null, typed: Answer | null): Clash {
  const alone = (answer: Answer | null): Answers => (answer ? { [question]: answer } : {})
  const [difference] = differencesOf(alone(stands), alone(typed))
  return { question, stands, typed, pieces: difference?.pieces ?? null }
}
