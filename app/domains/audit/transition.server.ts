import type { Transaction } from 'db/client'
import { inTransaction } from 'db/transaction'
import { announce } from '~/platform/announcements'
import type { Result } from '~/shared/result'
import { appendEntry } from './append-entry.server'
import type { Head } from './chain'
import { keepHead } from './kept-head.server'

interface Deed {
  /** Whoever acts; null is the system itself or somebody who is not signed in. */
  actor: { actorNumber: number } | null
  /** `challenge.publish`: domain and verb. */
  kind: string
  /** The object's id where it is known beforehand; else the work names it with `about`. */
  objectId?: string | null
  /** False where nothing that the public can read changes (signing in, reading an annex). */
  shows?: boolean
}

/**
 * One change of state. `work` locks, asks policy and rule, writes and notifies, in one transaction whose last
 * statement is the audit entry, unless nothing was left to do. A refusal undoes everything; where it comes from policy or rule and somebody
 * signed in met it, it is written down in a transaction of its own.
 */
export async function transition<Value, Code extends string>(
  deed: Deed,
  work: (trx: Transaction, about: (objectId: string) => void) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  let objectId = deed.objectId ?? null
  let head: Head | undefined
  try {
    const done = await inTransaction(async (trx) => {
      const result = await work(trx, (id) => (objectId = id))
      if (!result.ok) throw new Undone(result)
      if (result.nothing) return result
      if (deed.shows !== false) await announce('pages', trx)
      head = await appendEntry({ ...entryOf(deed), objectId, outcome: 'done' }, trx)
      return result
    })
    if (head) await keepHead(head)
    return done
  } catch (thrown) {
    if (!(thrown instanceof Undone)) throw thrown
    const { result } = thrown as Undone<Code>
    if (result.field === undefined)
      await writeRefusal(deed.actor, deed.kind, objectId, result.refusal)
    return result
  }
}

/** Writes that somebody who is signed in was refused: a deed, or the reading of what is not theirs. */
export async function writeRefusal(
  actor: Deed['actor'],
  kind: string,
  objectId: string | null,
  refusal: string,
): Promise<void> {
  if (!actor) return
  const entry = { actorNumber: actor.actorNumber, kind, objectId, outcome: `refused:${refusal}` }
  await keepHead(await inTransaction((trx) => appendEntry(entry, trx)))
}

function entryOf(deed: Deed) {
  return { actorNumber: deed.actor?.actorNumber ?? null, kind: deed.kind }
}

/** Carries a refusal out of the transaction that it undoes. */
class Undone<Code extends string> extends Error {
  constructor(readonly result: Extract<Result<never, Code>, { ok: false }>) {
    super(result.refusal)
  }
}
