/** One warp of the thread: a stage that work passes through. */
export interface Stage {
  name: string
  /** The stage's own page, where it exists and this reader may see it. */
  href?: string
  /** One fact in at most 22 characters: a date, a number, until when. */
  fact?: string
  /** In which the fact is written, where it is somebody's words. */
  language?: string
}

export interface ThreadState {
  stages: Stage[]
  /** Which stage the work has reached, counted from 1. */
  at: number
  /** The stage at which it began, where that is not the first: the warps before it stay bare. */
  from?: number
  /** The work ended here, and goes no further. */
  stopped?: boolean
  /** It has come to this stage just now: the shuttle slides in, once. */
  moved?: boolean
}

export type Passage = 'before' | 'passed' | 'here' | 'ahead'

/** Where the stage of this index (from 0) lies, seen from the one that was reached. */
export function passage(
  index: number,
  { at, from = 1 }: Pick<ThreadState, 'at' | 'from'>,
): Passage {
  if (index + 1 < from) return 'before'
  if (index + 1 === at) return 'here'
  return index + 1 < at ? 'passed' : 'ahead'
}

/** How warp and weft cross at the stage of this index, for `Warp`. */
export function crossing(index: number, thread: ThreadState) {
  const { from = 1, stopped } = thread
  return {
    index,
    passage: passage(index, thread),
    stopped,
    begins: from > 1 && index + 1 === from,
  }
}

/** The weft passes over the odd warps, which are cut, and under the even ones, which cut it. */
export const passesOver = (index: number) => index % 2 === 0
