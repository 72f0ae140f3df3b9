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
