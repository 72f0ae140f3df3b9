/** A stretch of a lane, with how far its label reaches: from where to where it needs room. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Puts stretches into as few rows as it takes for none to touch another: each goes into the first row that has room.
 * @returns the row of each, counted from 0
 */
export function packRows(stretches: readonly Stretch[]): number[] {
  const ends: number[] = []
  const rows = stretches.map(() => 0)
  const byStart = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .sort((a, b) => a.from - b.from)
  for (const { from, to, index } of byStart) {
    const free = ends.findIndex((end) => end <= from)
    const row = free === -1 ? ends.length : free
    ends[row] = to
    rows[index] = row
  }
  return rows
}
