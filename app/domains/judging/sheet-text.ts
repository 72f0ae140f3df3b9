import type { z } from 'zod'
import type { sheetForm } from './schema'

/** What a sheet's form brought, as it is kept. */
export function sheetText({ criteria, feedback, privateNote }: z.output<typeof sheetForm>) {
  return {
    scores: criteria.map(({ criterion, level, note }) => ({
      criterionId: criterion,
      level: level ?? null,
      note,
    })),
    feedback,
    privateNote,
  }
}
