import { expect, test } from 'vitest'
import { hashEntry, origin, verifyEntries, type ChainedEntry } from './chain'

function chainOf(kinds: string[]): ChainedEntry[] {
  const entries: ChainedEntry[] = []
  for (const [i, kind] of kinds.entries()) {
    const previousHash = entries.at(-1)?.hash ?? origin
    const entry = {
      number: i + 1,
      at: new Date(Date.UTC(2019, 0, 31, 9, i)),
      actorNumber: 7,
      kind,
      objectId: null,
      outcome: 'done',
    }
    entries.push({ ...entry, previousHash, hash: hashEntry(entry, previousHash) })
  }
  return entries
}

const start = { number: 0, hash: origin }
const kinds = ['person.sign-in', 'challenge.submit', 'challenge.publish', 'team.form']

test('a chain that nobody touched holds', () => {
  const entries = chainOf(kinds)
  const last = entries.at(-1)!
  expect(verifyEntries(entries, start)).toEqual({
    state: { number: 4, hash: last.hash },
    broken: null,
  })
})

test('a changed field is found at its entry', () => {
  const entries = chainOf(kinds)
  entries[1]!.outcome = 'refused:not-yours'
  expect(verifyEntries(entries, start).broken).toEqual({ number: 2, fault: 'changed' })
})

test('a missing entry is found at its number', () => {
  const entries = chainOf(kinds).filter(({ number }) => number !== 3)
  expect(verifyEntries(entries, start).broken).toEqual({ number: 3, fault: 'missing' })
})

test('an entry rewritten together with its hash no longer links to the next', () => {
  const entries = chainOf(kinds)
  entries[1]!.kind = 'challenge.withdraw'
  entries[1]!.hash = hashEntry(entries[1]!, entries[1]!.previousHash)
  expect(verifyEntries(entries, start).broken).toEqual({ number: 3, fault: 'unlinked' })
})

test('a chain is verified in batches as it is whole', () => {
  const entries = chainOf(kinds)
  const half = verifyEntries(entries.slice(0, 2), start)
  expect(verifyEntries(entries.slice(2), half.state).broken).toBeNull()
})
