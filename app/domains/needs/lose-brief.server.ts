import type { Transaction } from 'db/client'
import { lockNeed, updateNeed } from './queries.server'

/** The draft that a need had become was deleted: it is accompanied again, or waits where its companion is gone. */
export async function loseBrief(id: string, trx: Transaction): Promise<void> {
  const need = await lockNeed(id, trx)
  if (need?.state !== 'became_brief') return
  const state = need.companionId ? ('accompanied' as const) : ('told' as const)
  await updateNeed(id, { state, settledAt: null }, trx)
}
