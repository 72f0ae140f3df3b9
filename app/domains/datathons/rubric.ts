import { ok, refuse } from '~/shared/result'

/** What submissions are judged for. Levels run from 0 to 4; each has words that say what a judge must have seen. */
export interface Criterion {
  name: string
  description: string
  /** Its share, against the sum of all weights. */
  weight: number
  levels: string[]
}

/** Once judging has begun, everybody is judged for the same: the rubric stays as it is. */
export function changeRubric(lockedAt: Date | null, before: Criterion[], after: Criterion[]) {
  if (lockedAt && !sameRubric(before, after)) return refuse('rubric-locked')
  return ok(after)
}

export function sameRubric(a: Criterion[], b: Criterion[]): boolean {
  const said = (criteria: Criterion[]) =>
    JSON.stringify(criteria.map((c) => [c.name, c.description, c.weight, c.levels]))
  return said(a) === said(b)
}

/** The share of each criterion in hundredths of the whole: the first of 30, 20 and 50 has 30. */
export function sharesOf(criteria: Pick<Criterion, 'weight'>[]): number[] {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  return criteria.map(({ weight }) => Math.round((weight / sum) * 100))
}
