import { createHash } from 'node:crypto'

/** Who did what to which object, and how it ended. A person is a number here, an object an id. */
export interface Entry {
  number: number
  at: Date
  /** `person.actor_number`; null is the system itself. */
  actorNumber: number | null
  /** `challenge.publish` */
  kind: string
  objectId: string | null
  /** `done` or `refused:<code>` */
  outcome: string
}

export interface ChainedEntry extends Entry {
  previousHash: string
  hash: string
}

/** What the first entry has before it. */
export const origin = '0'.repeat(64)

/** SHA-256 over the entry's fields as a JSON array, the hash before it first; hexadecimal. */
export function hashEntry(entry: Entry, previousHash: string): string {
  const fields = [
    previousHash,
    entry.number,
    entry.at.toISOString(),
    entry.actorNumber,
    entry.kind,
    entry.objectId,
    entry.outcome,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** The end of the chain as it was last seen from outside the database. */
export interface Head {
  number: number
  hash: string
}

export type Break = {
  number: number
  fault:
    | 'missing'
    | 'changed'
    | 'unlinked'
    | 'cut'
    | 'differs-from-head'
    | 'no-head-kept'
    | 'head-unreadable'
}

/**
 * Walks entries in the order of their numbers and tells the first break: a number left out, a changed field, a link
 * to another hash. Kept between batches by `state`, so that a long chain need not be in memory.
 */
export function verifyEntries(
  entries: ChainedEntry[],
  state: Head,
): { state: Head; broken: Break | null } {
  let { number, hash } = state
  for (const entry of entries) {
    const broken = (fault: Break['fault']) => ({
      state: { number, hash },
      broken: { number: number + 1, fault },
    })
    if (entry.number !== number + 1) return broken('missing')
    if (entry.previousHash !== hash) return broken('unlinked')
    if (entry.hash !== hashEntry(entry, entry.previousHash)) return broken('changed')
    number = entry.number
    hash = entry.hash
  }
  return { state: { number, hash }, broken: null }
}
