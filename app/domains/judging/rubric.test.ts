import { expect, test } from 'vitest'
import { missingCriteria, sheetPoints } from './rubric'

const rubric = [
  { id: 'problem', weight: 25 },
  { id: 'people', weight: 15 },
  { id: 'harm', weight: 10 },
]

test('a sheet with every level at 4 has 100 points, with every level at 0 none', () => {
  expect(sheetPoints(rubric, { problem: 4, people: 4, harm: 4 })).toBe(100)
  expect(sheetPoints(rubric, { problem: 0, people: 0, harm: 0 })).toBe(0)
})

test('a criterion counts by its weight', () => {
  expect(sheetPoints(rubric, { problem: 3, people: 2, harm: 1 })).toBeCloseTo(57.5, 12)
})

test('what was not answered counts for nothing, and not as 0', () => {
  expect(sheetPoints(rubric, { problem: 3, harm: 4 })).toBeCloseTo((100 * (75 + 40)) / 140, 12)
  expect(sheetPoints(rubric, {})).toBeNull()
})

test('weights matter by their share alone', () => {
  const tenfold = rubric.map(({ id, weight }) => ({ id, weight: weight * 10 }))
  const levels = { problem: 1, people: 4, harm: 2 }
  expect(sheetPoints(tenfold, levels)).toBeCloseTo(sheetPoints(rubric, levels) ?? 0, 12)
})

test('a sheet names what it lacks; a level of 0 is an answer', () => {
  expect(missingCriteria(rubric, { people: 0 }).map(({ id }) => id)).toEqual(['problem', 'harm'])
  expect(missingCriteria(rubric, { problem: 0, people: 0, harm: 0 })).toEqual([])
})
