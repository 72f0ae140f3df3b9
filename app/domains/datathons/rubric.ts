import { ok, refuse } from '~/shared/result'

/** What submissions are judged for. Levels run from 0 to 4; each has words that say what a judge must have seen. */
export interface Criterion {
  name: string
  description: string
  /** Its share, against the sum of all weights. */
  weight: number
  levels: string[]
}

/**
 * Every rubric has criteria, and the first, how well the submission answers the problem, outweighs or equals every
 * other: technique is a means.
 */
export function checkRubric(criteria: Pick<Criterion, 'weight'>[]) {
  const [first, ...others] = criteria
  if (!first) return refuse('rubric-empty', 'criteria[0].name')
  if (others.some(({ weight }) => weight > first.weight))
    return refuse('first-weighs-most', 'criteria[0].weight')
  return ok(undefined)
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

/** What a criterion counts for, in hundredths of the whole: 30 beside 20 and 50 counts 30. */
export function shareOf(weight: number, criteria: Pick<Criterion, 'weight'>[]): number {
  const sum = criteria.reduce((total, each) => total + each.weight, 0)
  return Math.round((weight / sum) * 100)
}
