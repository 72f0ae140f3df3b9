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

/** What a form came back with, which leaves out what is empty, made whole again. */
export function typedStart(criteria: { id: string }[], typed: Partial<SheetStart>): SheetStart {
  return {
    criteria: criteria.map(({ id }, index) => ({
      criterion: id,
      level: typed.criteria?.[index]?.level ?? '',
      note: typed.criteria?.[index]?.note ?? '',
    })),
    feedback: typed.feedback ?? '',
    privateNote: typed.privateNote ?? '',
  }
}

/** The way back: what stands in a form's entries, criterion by criterion. */
export function entriesStart(entries: [string, string][]): SheetStart {
  const values = new Map(entries)
  const count = entries.filter(([name]) => /^criteria\[\d+\]\.criterion$/.test(name)).length
  return {
    criteria: Array.from({ length: count }, (_, index) => ({
      criterion: values.get(`criteria[${index}].criterion`) ?? '',
      level: values.get(`criteria[${index}].level`) ?? '',
      note: values.get(`criteria[${index}].note`) ?? '',
    })),
    feedback: values.get('feedback') ?? '',
    privateNote: values.get('privateNote') ?? '',
  }
}
