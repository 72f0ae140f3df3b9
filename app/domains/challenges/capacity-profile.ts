/** What an organisation has to work with, and what a tool asks of whoever uses it: six sides, measured alike. */
export const dimensions = ['people', 'skills', 'connection', 'devices', 'hosting', 'money'] as const
export type Dimension = (typeof dimensions)[number]

/** From nothing to plenty. What each means is said in `locales/<language>/capacity.ts`, side by side. */
export const levels = [0, 1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

/** Not knowing is a value of its own: it is neither nothing nor enough. */
export type Capacity = Level | 'unknown'
export type CapacityProfile = Record<Dimension, Capacity>

/** As it is shown: to have said that one does not know is one thing, to have said nothing another. */
export type ShownProfile = Record<Dimension, Capacity | 'unanswered'>

export interface Gap {
  dimension: Dimension
  asked: Capacity
  has: Capacity
  /** How many levels are missing, or that one of the two sides is not known. */
  missing: Exclude<Level, 0> | 'unknown'
}

export const unknownProfile: CapacityProfile = {
  people: 'unknown',
  skills: 'unknown',
  connection: 'unknown',
  devices: 'unknown',
  hosting: 'unknown',
  money: 'unknown',
}

export function isLevel(value: unknown): value is Level {
  return levels.includes(value as Level)
}

/**
 * Where what an organisation has falls short of what is asked, in the order of the dimensions. A side of which nothing
 * is asked is no gap, whatever there is; where either value is unknown, so is the gap.
 */
export function compareProfiles(asked: CapacityProfile, has: CapacityProfile): Gap[] {
  return dimensions.flatMap((dimension): Gap[] => {
    const gap = { dimension, asked: asked[dimension], has: has[dimension] }
    if (gap.asked === 0) return []
    if (gap.asked === 'unknown' || gap.has === 'unknown') return [{ ...gap, missing: 'unknown' }]
    const missing = gap.asked - gap.has
    return missing > 0 ? [{ ...gap, missing: missing as Exclude<Level, 0> }] : []
  })
}
