import { origin, verifyEntries, type Break } from './chain'
import { readKeptHead } from './kept-head.server'
import { listEntriesAfter } from './queries.server'

const batch = 5000

/**
 * Checks the whole chain against itself and against the end that is kept under `DATA_DIR`.
 * @returns how many entries hold, and the first break, null where there is none
 */
export async function verifyChain(): Promise<{ entries: number; broken: Break | null }> {
  const kept = await readKeptHead()
  let state = { number: 0, hash: origin }
  for (;;) {
    const entries = await listEntriesAfter(state.number, batch)
    const keptHere = kept && entries.find(({ number }) => number === kept.number)
    const verified = verifyEntries(entries, state)
    state = verified.state
    if (verified.broken) return { entries: state.number, broken: verified.broken }
    if (keptHere && keptHere.hash !== kept.hash) {
      return { entries: state.number, broken: { number: kept.number, fault: 'differs-from-head' } }
    }
    if (entries.length < batch) break
  }
  const cut = kept !== null && kept.number > state.number
  return { entries: state.number, broken: cut ? { number: state.number + 1, fault: 'cut' } : null }
}
