import { inTransaction } from 'db/transaction'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import { dropVoices } from '../needs/drop-voices.server'
import { isTeller } from '../needs/policy'
import { lockNeed, updateNeed } from '../needs/queries.server'
import type { Viewer } from '../people/rules'
import { findChallengeOfNeed } from './queries-needs.server'
import { isPublic } from './rules'

/**
 * Whoever told a need says whether its notes of voice outlive the publication of its brief. Where that is behind them,
 * those that are not kept go now. The brief is looked at once the need is taken, as publishing does: one of the two sees
 * what the other wrote.
 */
export async function keepVoices(viewer: Viewer, id: string, keeps: boolean) {
  const kept = await inTransaction(async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!isTeller(viewer, need)) return refuse('not-allowed')
    await updateNeed(id, { keepsVoices: keeps }, trx)
    const brief = await findChallengeOfNeed(id, trx)
    if (brief && isPublic(brief.state)) await dropVoices(id, trx)
    return ok(undefined)
  })
  if (!kept.ok) await writeRefusal(viewer, 'need.keep-voices', id, kept.refusal)
  return kept
}
