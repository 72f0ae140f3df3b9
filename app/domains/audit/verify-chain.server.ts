import { origin, verifyEntries, type Break, type Head } from './chain'
import { readKeptHead } from './kept-head.server'
import { listEntriesAfter } from './queries.server'

const batch = 5000

/**
 * Checks the whole chain against itself, against the end that is kept under `DATA_DIR`, and against one that was told
 * elsewhere: by a backup or a mail.
 * @returns how many entries hold, and the first break, null where there is none
 */
export async function verifyChain(
  told: Head | null = null,
): Promise<{ entries: number; broken: Break | null }> {
  const read = await readKeptHead()
  const kept = read === 'unreadable' ? null : read
  let state = { number: 0, hash: origin }
  for (;;) {
    const entries = await listEntriesAfter(state.number, batch)
    const ends = [kept, told].filter((end) => end !== null)
    const differing = ends.find((end) =>
      entries.some(({ number, hash }) => number === end.number && hash !== end.hash),
    )
    const verified = verifyEntries(entries, state)
    state = verified.state
    if (verified.broken) return { entries: state.number, broken: verified.broken }
    if (differing)
      return {
        entries: state.number,
        broken: { number: differing.number, fault: 'differs-from-head' },
      }
    if (entries.length < batch) break
  }
  if (told && told.number > state.number)
    return { entries: state.number, broken: { number: state.number + 1, fault: 'cut' } }
  return { entries: state.number, broken: atItsEnd(state.number, read) }
}

/** A chain is whole only beside the end that was kept of it: without one its tail could be cut unseen. */
function atItsEnd(number: number, kept: Head | null | 'unreadable'): Break | null {
  if (kept === 'unreadable') return { number, fault: 'head-unreadable' }
  if (kept === null) return number === 0 ? null : { number, fault: 'no-head-kept' }
  return kept.number > number ? { number: number + 1, fault: 'cut' } : null
}
