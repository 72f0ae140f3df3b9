import type { Transaction } from 'db/client'
import { ok } from '~/shared/result'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { othersThan } from './policy'
import { decideOn, insertApproval, listDeciders, lockPending } from './queries.server'
import { ask, expiryOf, type ApprovalKind, type Entitled } from './rules'

interface Request {
  kind: ApprovalKind
  objectId: string | null
  /** What is to be done, beyond the object, and its SHA-256. */
  deed: object
  digest: string
  reason: string
  /** From when on it could not be done any more, if that comes before a request is over. */
  latest?: Date
  /** The object's name, for the notice. */
  about: string
  /** Where the others decide. */
  path: string
}

/**
 * Asks for a second person's approval, in the transaction of the use-case that needs one, and tells everybody who may
 * give it. Its domain says who is entitled; their deputies are found here.
 */
export async function askApproval(
  viewer: Viewer,
  { about, path, latest, ...request }: Request,
  entitled: Entitled,
  now: Date,
  trx: Transaction,
) {
  const pending = await lockPending(request, trx)
  const others = othersThan(
    { askedBy: viewer.id, askedAt: now },
    await listDeciders(entitled, now, trx),
  )
  const may = ask(pending, others, now)
  if (!may.ok) return may
  if (pending) await decideOn(pending.id, { decision: 'expired', decidedAt: now }, trx)
  const expiresAt = expiryOf(now, latest)
  await insertApproval({ ...request, askedBy: viewer.id, askedAt: now, expiresAt }, trx)
  const facts = { what: request.kind, about, until: expiresAt.toISOString() }
  const recipients = others.map(({ personId }) => personId)
  await notify(recipients, { kind: 'approval-asked', facts, path }, trx)
  return ok(undefined)
}
