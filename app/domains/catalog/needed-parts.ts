import type { NeededFact } from './facts'

/** In which part of the form each needed fact is asked for, in the order of the form. */
const parts = {
  about: ['problem', 'summary', 'does', 'features', 'purposes'],
  runs: ['form', 'platforms', 'hosting', 'offline', 'languages'],
  needs: ['needs'],
  cost: ['costs'],
  risk: ['risk', 'dataKept'],
  licence: ['licence'],
  learn: ['documentation', 'training', 'supportName', 'supportContact', 'answerDays'],
} as const satisfies Record<string, readonly NeededFact[]>

type FormPart = keyof typeof parts

export interface PartMissing {
  part: FormPart
  missing: NeededFact[]
  /** How many facts the part needs in all. */
  of: number
}

/** What is missing, by the part of the form where it is asked for; parts that lack nothing are left out. */
export function missingByPart(missing: readonly NeededFact[]): PartMissing[] {
  return (Object.keys(parts) as FormPart[])
    .map((part) => ({
      part,
      missing: parts[part].filter((fact) => missing.includes(fact)),
      of: parts[part].length,
    }))
    .filter((each) => each.missing.length > 0)
}
