import type { Transaction } from 'db/client'
import { notify } from '../notifications/notify.server'
import { decideOn, lockPending } from './queries.server'
import type { ApprovalKind, DropReason } from './rules'

interface Drop {
  because: DropReason
  /** Who does what makes it pointless; null is the platform. */
  by: string | null
  /** The object's name, for the notice, and where it leads; null tells nobody, since the object is hidden. */
  told: { about: string; path: string } | null
}

/**
 * What was asked for has lost its object or its reason: nobody has to decide on it any more, the register says why, and
 * whoever asked is told.
 */
export async function dropPending(
  what: { kind: ApprovalKind; objectId: string | null },
  { because, by, told }: Drop,
  now: Date,
  trx: Transaction,
): Promise<void> {
  const pending = await lockPending(what, trx)
  if (!pending) return
  const dropped = { decision: 'withdrawn', decidedAt: now, droppedFor: because } as const
  await decideOn(pending.id, dropped, trx)
  if (!told || !pending.askedBy || pending.askedBy === by) return
  const facts = { what: what.kind, about: told.about, because }
  await notify([pending.askedBy], { kind: 'approval-dropped', facts, path: told.path }, trx)
}
