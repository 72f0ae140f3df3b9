import type { Transaction } from 'db/client'
import { loseBrief } from '../needs/lose-brief.server'
import { notify } from '../notifications/notify.server'
import { deleteUnowned } from './queries-person.server'

/**
 * With whoever told a need goes the draft of its brief that no organisation has: it holds their words, and nobody could
 * approve it, send it or delete it. The need is then one that became nothing. Its companion is told.
 */
export async function forgetDraftsOf(personId: string, trx: Transaction): Promise<void> {
  for (const { needId, companionId } of await deleteUnowned(personId, trx)) {
    await loseBrief(needId, trx)
    const notice = { kind: 'need-deleted', facts: {}, path: '/needs' }
    await notify(companionId ? [companionId] : [], notice, trx)
  }
}
