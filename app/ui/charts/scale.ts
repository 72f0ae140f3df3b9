/** A stretch of numbers as it is drawn: its two ends and the hairlines between them, six at most. */
export interface Scale {
  from: number
  to: number
  ticks: number[]
  /** Where a value lies, in per cent of the width. */
  at: (value: number) => string
}

/** The roundest scale that holds all values: its hairlines stand at 1, 2 or 5 times a power of ten. */
export function scaleOf(values: number[]): Scale {
  const least = Math.min(...values)
  const most = Math.max(...values) > least ? Math.max(...values) : least + 1
  const power = 10 ** Math.floor(Math.log10((most - least) / 5))
  const stretch = (step: number) => Math.ceil(most / step) - Math.floor(least / step)
  const step = [1, 2, 5, 10, 20].map((times) => times * power).find((size) => stretch(size) <= 5)!
  const from = Math.floor(least / step) * step
  const ticks = Array.from({ length: stretch(step) + 1 }, (_, i) => round(from + i * step))
  const to = ticks.at(-1)!
  return { from, to, ticks, at: (value) => `${((value - from) / (to - from)) * 100}%` }
}

/** 0.1 + 0.2 is written 0.3. */
const round = (value: number) => Number(value.toPrecision(12))
