import { expect, test } from 'vitest'
import { placeStates, statesVary } from './place-states'

const group = (key: string | null, count: number, sum: number | null = null) => ({
  key,
  count,
  sum,
})
const known = (placed: ReturnType<typeof placeStates>) =>
  placed.totals.filter(({ value }) => value !== null)

test('what names no state is told beside the map: its rows, its amount, its first texts', () => {
  const groups = [group('01', 4, 100), group('97', 2, 500), group('98', 1, 25), group(null, 3)]
  const placed = placeStates(groups, true)
  expect(known(placed)).toEqual([{ code: '01', value: 100 }])
  expect(placed.leftOut).toEqual({ rows: 6, amount: 525, values: ['97', '98', null] })
  expect(placeStates(groups, false).leftOut?.amount).toBeNull()
  expect(placeStates([group('01', 4)], false).leftOut).toBeNull()
})

test('two spellings of a state are one, and fewer than three rows are not counted out', () => {
  const placed = placeStates([group('CDMX', 2), group('09', 2), group('20', 2)], false)
  expect(known(placed)).toEqual([{ code: '09', value: 4 }])
  expect(placed.onePerState).toBe(false)
})

test('a table with one row a state is no count of anything', () => {
  expect(placeStates([group('09', 1, 7), group('20', 1, 8)], true).onePerState).toBe(true)
  expect(placeStates([], false).onePerState).toBe(false)
})

test('states that are all alike have no map', () => {
  expect(statesVary(placeStates([group('09', 24), group('20', 24)], false).totals)).toBe(false)
  expect(statesVary(placeStates([group('09', 24), group('20', 25)], false).totals)).toBe(true)
  expect(statesVary(placeStates([group('09', 24)], false).totals)).toBe(false)
})
