import { inTransaction } from 'db/transaction'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { isTeller } from './policy'
import { lockNeed, updateNeed } from './queries.server'

/** Whoever told a need says whether its notes of voice outlive the publication of its brief. */
export async function keepVoices(viewer: Viewer, id: string, keeps: boolean) {
  const kept = await inTransaction(async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!isTeller(viewer, need)) return refuse('not-allowed')
    await updateNeed(id, { keepsVoices: keeps }, trx)
    return ok(undefined)
  })
  if (!kept.ok) await writeRefusal(viewer, 'need.keep-voices', id, kept.refusal)
  return kept
}
