/**
 * Numbers from 0 to below 1 that follow from the seed alone, so that whoever repeats a draw gets the same: the FNV-1a
 * hash of the seed's text starts Mulberry32. For draws that are open to all, never for secrets.
 */
export function seededRandom(seed: string | number): () => number {
  let state = fnv1a(String(seed))
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}

/** The same items in an order that is drawn (Fisher and Yates). */
export function shuffled<Item>(items: Iterable<Item>, random: () => number): Item[] {
  const drawn = [...items]
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = drawn[last] as Item
    drawn[last] = drawn[other] as Item
    drawn[other] = held
  }
  return drawn
}
