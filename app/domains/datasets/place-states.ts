import { mexicanStates, type StateCode } from '~/shared/mexican-states'
import { stateNamed } from './join-keys'

/** Fewer rows than this in a state could be told apart, and so are not counted out. */
const fewest = 3
const mostValues = 3

export interface StateTotal {
  code: StateCode
  /** Null where nothing is known, or too few. */
  value: number | null
}

/** A table by state, with what names none: a map that leaves it out without a word tells less than the table. */
export interface PlacedStates {
  totals: StateTotal[]
  leftOut: LeftOut | null
  /** Each state that is named has one row of its own: then its rows are no count of anything. */
  onePerState: boolean
}

interface LeftOut {
  rows: number
  /** What the column adds up to in them; null where rows are counted. */
  amount: number | null
  /** The first texts that name no state; null for a cell without a value. */
  values: (string | null)[]
}

interface Group {
  key: string | null
  count: number
  sum: number | null
}

/** @param isSum a column is added up; rows are counted otherwise */
export function placeStates(groups: readonly Group[], isSum: boolean): PlacedStates {
  const totals = new Map<StateCode, number>()
  const rows = new Map<StateCode, number>()
  const leftOut: LeftOut = { rows: 0, amount: isSum ? 0 : null, values: [] }
  for (const { key, count, sum } of groups) {
    const code = key === null ? null : stateNamed(key)
    const value = isSum ? sum : count
    if (code) {
      rows.set(code, (rows.get(code) ?? 0) + count)
      if (value !== null) totals.set(code, (totals.get(code) ?? 0) + value)
    } else {
      leftOut.rows += count
      if (leftOut.amount !== null) leftOut.amount += sum ?? 0
      if (leftOut.values.length < mostValues) leftOut.values.push(key)
    }
  }
  const codes = (Object.keys(mexicanStates) as StateCode[]).sort()
  return {
    totals: codes.map((code) => {
      const total = totals.get(code)
      const isTooFew = !isSum && total !== undefined && total < fewest
      return { code, value: total === undefined || isTooFew ? null : total }
    }),
    leftOut: leftOut.rows > 0 ? leftOut : null,
    onePerState: rows.size > 0 && [...rows.values()].every((count) => count === 1),
  }
}

/** Whether states differ at all: a map in one colour shows nothing. */
export function statesVary(totals: readonly StateTotal[]): boolean {
  return new Set(totals.flatMap(({ value }) => (value === null ? [] : [value]))).size > 1
}
