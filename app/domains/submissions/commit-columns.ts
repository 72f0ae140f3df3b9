/** How commits stand along the time of an event. Positions are from 0 to 1 along what is drawn. */
export interface CommitColumns {
  /** From when on, how many; early ones are all those from before the start. */
  columns: { at: number; from: Date; count: number; early: boolean }[]
  /** The event itself. */
  band: { from: number; to: number }
  /** Where now is; null outside of what is drawn. */
  now: number | null
  early: number
  within: number
  late: number
}

const HOUR = 3_600_000
/** As many as fit a phone without touching. */
const mostColumns = 28
/** Room at the left for what came before, and a little at the right, in lengths of the event. */
const before = 0.25
const whole = before + 1 + 0.06

/**
 * Commits in columns of one hour, or of more where the event is longer. What came before the start is drawn close to
 * it, however long before it was, and counted; so is what came after the deadline.
 */
export function commitColumns(
  commits: { at: string }[],
  { startsAt, submissionsCloseAt }: { startsAt: Date; submissionsCloseAt: Date },
  now: Date,
): CommitColumns {
  const start = startsAt.getTime()
  const end = submissionsCloseAt.getTime()
  const length = end - start
  const position = (time: number) => (time - start + length * before) / (length * whole)
  const width = Math.max(HOUR, Math.ceil(length / mostColumns / HOUR) * HOUR)
  const times = commits.map(({ at }) => new Date(at).getTime())
  const early = times.filter((time) => time < start)
  const within = times.filter((time) => time >= start && time < end)
  const counts = new Map<number, number>()
  for (const time of within) {
    const column = Math.floor((time - start) / width)
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  const columns = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([column, count]) => {
      const from = start + column * width
      return { at: position(from + width / 2), from: new Date(from), count, early: false }
    })
  const first = new Date(Math.min(...early))
  const outside = { at: before / whole / 2, from: first, count: early.length, early: true }
  const here = position(now.getTime())
  return {
    columns: early.length > 0 ? [outside, ...columns] : columns,
    band: { from: position(start), to: position(end) },
    now: here >= 0 && here <= 1 ? here : null,
    early: early.length,
    within: within.length,
    late: times.length - early.length - within.length,
  }
}
