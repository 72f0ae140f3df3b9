interface SavedSheet {
  scores: { criterionId: string; level: number | null; note: string }[]
  feedback: string
  privateNote: string
}

/** The values with which a sheet's form starts: every criterion, answered or not. */
export function sheetStart(criteria: { id: string }[], sheet: SavedSheet | undefined) {
  return {
    criteria: criteria.map(({ id }) => {
      const score = sheet?.scores.find(({ criterionId }) => criterionId === id)
      return {
        criterion: id,
        level: String(score?.level ?? ''),
        note: score?.note ?? '',
      }
    }),
    feedback: sheet?.feedback ?? '',
    privateNote: sheet?.privateNote ?? '',
  }
}

export type SheetStart = ReturnType<typeof sheetStart>

/** The same as the form would send it, to be compared with what a browser has kept. */
export function sheetEntries({ criteria, feedback, privateNote }: SheetStart): [string, string][] {
  return [
    ...criteria.flatMap(({ criterion, level, note }, index): [string, string][] => [
      [`criteria[${index}].criterion`, criterion],
      [`criteria[${index}].level`, level],
      [`criteria[${index}].note`, note],
    ]),
    ['feedback', feedback],
    ['privateNote', privateNote],
  ]
}
