import { effortKinds, type EffortKind } from './rules'

/** The last days that the balance looks at. */
export const balanceDays = 90

/** With less than ten hours in all, shares say nothing yet. */
const enoughMinutes = 600

/** A kind with less than this share is starved. */
const leastPercent = 10

export interface KindShare {
  kind: EffortKind
  minutes: number
  /** Whole per cent; those of the four kinds add up to 100. Null where there is too little to tell. */
  percent: number | null
  starved: boolean
}

/** How work divides into its four kinds, and which of them starve. */
export function balanceOf(entries: readonly { kind: string; minutes: number }[]): KindShare[] {
  const sums = effortKinds.map((kind) => ({
    kind,
    minutes: entries.reduce((sum, entry) => sum + (entry.kind === kind ? entry.minutes : 0), 0),
  }))
  const whole = sums.reduce((sum, { minutes }) => sum + minutes, 0)
  if (whole < enoughMinutes) return sums.map((sum) => ({ ...sum, percent: null, starved: false }))
  const percents = wholePercents(sums.map(({ minutes }) => minutes))
  return sums.map((sum, index) => ({
    ...sum,
    percent: percents[index] ?? 0,
    starved: sum.minutes * 100 < whole * leastPercent,
  }))
}

/** Shares in whole per cent that add up to 100: what rounding leaves goes to the largest remainders. */
function wholePercents(amounts: readonly number[]): number[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0)
  const exact = amounts.map((amount) => (amount / whole) * 100)
  const floors = exact.map(Math.floor)
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, left)
  for (const { index } of byRemainder) floors[index] = (floors[index] ?? 0) + 1
  return floors
}

/** Hours as they are told everywhere: to a tenth. */
export const hoursOf = (minutes: number) => Math.round(minutes / 6) / 10
