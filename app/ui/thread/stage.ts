/** One warp of the thread: a stage that work passes through. */
export interface Stage {
  name: string
  /** The stage's own page, where it exists and this reader may see it. */
  href?: string
  /** One fact in at most 22 characters: a date, a number, until when. */
  fact?: string
}

export interface ThreadState {
  stages: Stage[]
  /** Which stage the work has reached, counted from 1. */
  at: number
  /** The work ended here, and goes no further. */
  stopped?: boolean
  /** It has come to this stage just now: the shuttle slides in, once. */
  moved?: boolean
}

export type Passage = 'passed' | 'here' | 'ahead'

/** Where the stage of this index (from 0) lies, seen from the one that was reached. */
export function passage(index: number, at: number): Passage {
  if (index + 1 === at) return 'here'
  return index + 1 < at ? 'passed' : 'ahead'
}

/** The weft passes over the odd warps, which are cut, and under the even ones, which cut it. */
export const passesOver = (index: number) => index % 2 === 0
