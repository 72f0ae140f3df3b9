/** What a queue needs to know of an assignment; the rest passes through. */
interface Queued {
  datathonId: string
  sheetState: 'draft' | 'submitted' | null
}

/**
 * A judge's assignments by datathon, numbered in their order: the numbers are how judge and page speak of
 * submissions whose teams are not named.
 */
export function groupQueue<Row extends Queued>(rows: Row[]) {
  const datathons = [...new Set(rows.map(({ datathonId }) => datathonId))]
  return datathons.map((datathon) => {
    const group = rows.filter(({ datathonId }) => datathonId === datathon)
    const numbered = group.map((row, index) => ({ ...row, number: index + 1 }))
    return {
      assignments: numbered,
      submitted: numbered.filter(({ sheetState }) => sheetState === 'submitted').length,
      /** What is half done comes before what has not been begun. */
      next:
        numbered.find(({ sheetState }) => sheetState === 'draft') ??
        numbered.find(({ sheetState }) => sheetState === null) ??
        null,
    }
  })
}

/** Where one assignment stands among those of its datathon; undefined where it is in no queue. */
export function placeInQueue<Row extends Queued & { id: string }>(rows: Row[], id: string) {
  const group = groupQueue(rows).find(({ assignments }) => assignments.some((row) => row.id === id))
  if (!group) return undefined
  const { assignments, submitted } = group
  const at = assignments.findIndex((row) => row.id === id)
  return {
    number: at + 1,
    submitted,
    /** A cell a sheet: handed in, the one in hand, awaited. */
    cells: assignments.map((row) => {
      if (row.id === id) return 'here' as const
      return row.sheetState === 'submitted' ? ('has' as const) : ('empty' as const)
    }),
    previous: assignments[at - 1]?.id ?? null,
    next: assignments[at + 1]?.id ?? null,
  }
}
