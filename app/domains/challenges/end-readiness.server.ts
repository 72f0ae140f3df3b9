import type { Transaction } from 'db/client'
import { dropPending } from '../approvals/drop-pending.server'
import { notify } from '../notifications/notify.server'
import { deleteReadiness } from './queries-ready.server'

/**
 * What a review had come to does not hold any more: the brief is not published by itself, and a second person's word is not
 * waited for. Whoever had made it ready is told, unless it is they who end it.
 */
export async function endReadiness(
  { id, slug, title }: { id: string; slug: string; title: string },
  endedBy: string | null,
  now: Date,
  trx: Transaction,
): Promise<void> {
  await dropPending({ kind: 'brief-publication', objectId: id }, now, trx)
  const readyBy = await deleteReadiness(id, trx)
  if (readyBy === null || readyBy === endedBy) return
  const path = `/challenges/${slug}/review`
  await notify([readyBy], { kind: 'challenge-not-ready', facts: { title }, path }, trx)
}
