import { setTimeout as wait } from 'node:timers/promises'
import type { Transaction } from 'db/client'
import { inTransaction } from 'db/transaction'
import { sign } from '~/platform/secrets'
import { ok } from '~/shared/result'
import {
  countSubjects,
  deleteAttempts,
  deleteAttemptsBefore,
  insertAttempt,
  listAttempts,
  lockAttempts,
} from './queries-attempts.server'
import { after } from './rules'
import {
  admitTry,
  attemptHours,
  countedMinutes,
  limits,
  type AttemptKind,
  type Limit,
} from './throttle'

/** From where something is tried. */
export interface Whence {
  /** The keyed hash of the address, as a visit knows it. */
  network: string
  /** The token's hash of a device that has signed in to the account before. */
  device?: string | null
}

export interface Attempt {
  kind: AttemptKind
  subject: string
  place: string
}

/**
 * Asked before anything is checked that could be guessed, or mail is sent: counts the try as a wrong one, which
 * `forgiveAttempt` takes back where it was right. `subject` is the account as it was typed, existing or not; it is kept
 * as a keyed hash alone. A suspicious network is held here for a moment.
 * @returns refusal `too-many-tries:SECONDS`, which a form answers with 429 and `Retry-After` by itself
 */
export async function limitAttempts(kind: AttemptKind, subject: string, from: Whence, now: Date) {
  const limit: Limit = limits[kind]
  const place = from.device ? sign(`device:${from.device}`) : from.network
  const attempt: Attempt = { kind, subject: hidden(kind, subject), place }
  const known = Boolean(from.device)
  const admitted = await inTransaction(async (trx) => {
    await lockAttempts(kind, attempt.subject, trx)
    const since = after(now, -Math.max(countedMinutes, limit.minutes))
    const past = await listAttempts(kind, attempt.subject, since, trx)
    const most = limit.accounts * 2 + 100
    const accounts = await countSubjects(kind, from.network, after(now, -countedMinutes), most, trx)
    const here = past.filter((each) => each.place === place).map(({ at }) => at)
    const strange = past.filter((each) => !each.known).map(({ at }) => at)
    const decided = admitTry(limit, { here, strange, accounts, known }, now)
    if (decided.ok) await insertAttempt({ ...attempt, known, at: now }, trx)
    return decided
  })
  if (!admitted.ok) return admitted
  if (admitted.value > 0) await wait(admitted.value)
  return ok(attempt)
}

/** The try was right: it and those before it from the same place count no longer. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  await deleteAttempts(attempt)
}

/** The owner has proved who they are in another way: what was tried on their account, from anywhere, counts no longer. */
export async function forgiveAttempts(kind: AttemptKind, subject: string): Promise<void> {
  await deleteAttempts({ kind, subject: hidden(kind, subject) })
}

/** Nothing is left of an account that was deleted, not even that somebody tried its password. */
export async function forgetAttemptsOf(subject: string, trx: Transaction): Promise<void> {
  for (const kind of Object.keys(limits) as AttemptKind[])
    await deleteAttempts({ kind, subject: hidden(kind, subject) }, trx)
}

export async function forgetAttempts(now: Date): Promise<void> {
  await deleteAttemptsBefore(after(now, -attemptHours * 60))
}

function hidden(kind: AttemptKind, subject: string): string {
  return sign(`attempt:${kind}:${subject}`)
}
