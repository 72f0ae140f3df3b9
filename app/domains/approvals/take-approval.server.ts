import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { deciderFor } from './policy'
import { listDeciders, lockPending } from './queries.server'
import { decide, type Approval, type ApprovalKind, type Decider, type Entitled } from './rules'

/** What is decided on, by whom. */
export interface TakenApproval {
  approval: Approval
  decider: Decider
}

/**
 * Takes what waits for a decision on an object, for the use-case that then does it or does not: one decides, once, and
 * never the person who asked. Who may is asked once it is taken, of those who may then.
 */
export async function takeApproval(
  viewer: Viewer,
  what: { kind: ApprovalKind; objectId: string | null },
  entitled: Entitled,
  now: Date,
  trx: Transaction,
) {
  const approval = await lockPending(what, trx)
  const deciders = await listDeciders(entitled, now, trx)
  if (!deciders.some(({ personId }) => personId === viewer.id)) return refuse('not-allowed')
  const may = decide(approval, now)
  if (!may.ok) return may
  const decider = deciderFor(viewer, may.value, deciders)
  return decider.ok ? ok<TakenApproval>({ approval: may.value, decider: decider.value }) : decider
}
