/** `used`: in use; `going`: in progress; `stopped`: it ended there. */
export type LoomState = 'used' | 'going' | 'stopped'

/** One piece of work: how far it has come, counted from 1, and how it fares. */
export interface LoomWork {
  reach: number
  state: LoomState
  /** The stage at which it began, where that is not the first. */
  from?: number
}

/** Whether a work's weft meets the warp of this index (from 0). */
export function meets({ from = 1, reach }: LoomWork, index: number): boolean {
  return from <= index + 1 && index < reach
}

export interface LoomProps {
  /** Names of the stages, in their order. */
  stages: string[]
  works: LoomWork[]
  /** What the three colours mean, as the reader calls it. */
  states: Record<LoomState, string>
  /** What the drawing says, in a sentence. */
  summary: string
}
