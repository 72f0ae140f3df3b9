import { inTransaction } from 'db/transaction'
import type { Viewer } from '../people/rules'
import { canSubmit } from './policy'
import { insertReuseCheck } from './queries-reuse.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import type { FoundTool } from './reuse'
import { areFactsEditable } from './rules'

/**
 * Keeps why nothing that exists serves, where the brief was not sent for something else that is to be done first: its
 * author comes back to these words. Sending it, which reads them anew, writes them down for good.
 */
export async function keepReuseReason(
  viewer: Viewer,
  slug: string,
  { found, reason }: { found: FoundTool[]; reason: string },
  now: Date,
): Promise<void> {
  if (!reason) return
  await inTransaction(async (trx) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge || !areFactsEditable(challenge.state)) return
    if (!canSubmit(viewer, await findStanding(viewer, challenge, trx))) return
    const said = { challengeId: challenge.id, found, reason }
    await insertReuseCheck({ ...said, givenBy: viewer.id, checkedAt: now }, trx)
  })
}
