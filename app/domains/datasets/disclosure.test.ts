import { expect, test } from 'vitest'
import { keyFrequencies } from './disclosure'

const people = [
  { age: '30-39', sex: 'M', place: 'Oaxaca' },
  { age: '30-39', sex: 'M', place: 'Oaxaca' },
  { age: '30-39', sex: 'H', place: 'Oaxaca' },
  { age: '40-49', sex: 'H', place: null },
  { age: '40-49', sex: 'H', place: 'Puebla' },
  { age: '40-49', sex: 'H', place: 'Tlaxcala' },
]

/** The definition read aloud: every pair of records is compared. */
function countedOneByOne(rows: Record<string, unknown>[], names: string[]): number[] {
  const agree = (a: unknown, b: unknown) => a === null || b === null || a === b
  return rows.map(
    (row) => rows.filter((other) => names.every((n) => agree(row[n], other[n]))).length,
  )
}

test('records with the same key share its count', () => {
  expect(keyFrequencies(people.slice(0, 3), ['age', 'sex', 'place'])).toEqual([2, 2, 1])
})

test('a suppressed value can be anything, which raises k on both sides', () => {
  expect(keyFrequencies(people, ['age', 'sex', 'place'])).toEqual([2, 2, 1, 3, 2, 2])
})

test('a record of missing values alone matches everyone', () => {
  const rows = [
    { a: null, b: undefined },
    { a: 1, b: 1 },
    { a: 2, b: 1 },
  ]
  expect(keyFrequencies(rows, ['a', 'b'])).toEqual([3, 2, 2])
})

test('missing values in several places of one table give the counts of the published method', () => {
  const columns = { A: [2, 3, null, 2, 3, 3, 1, 2], B: [3, 3, null, 3, 3, 3, 4, 3] }
  const rows = columns.A.map((a, i) => ({ A: a, B: columns.B[i], C: null }))
  expect(keyFrequencies(rows, ['A', 'B', 'C'])).toEqual([4, 4, 8, 4, 4, 4, 2, 4])
})

test('with no quasi-identifier every record looks like every other', () => {
  expect(keyFrequencies(people, [])).toEqual([6, 6, 6, 6, 6, 6])
})

test('the number 1 and the text 1 are different values, and a column that is absent is missing', () => {
  expect(keyFrequencies([{ a: 1 }, { a: '1' }, {}], ['a'])).toEqual([2, 2, 3])
})

test('no record, no frequency', () => {
  expect(keyFrequencies([], ['a'])).toEqual([])
})

test('any mixture of missing values agrees with comparing every pair', () => {
  let seed = 7
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n
  for (let table = 0; table < 20; table += 1) {
    const rows = Array.from({ length: 60 }, () => ({
      a: random(4) === 0 ? null : random(3),
      b: random(3) === 0 ? null : random(3),
      c: random(5) === 0 ? null : random(2),
    }))
    expect(keyFrequencies(rows, ['a', 'b', 'c'])).toEqual(countedOneByOne(rows, ['a', 'b', 'c']))
  }
})

test('a hundred thousand records are counted within a second or two', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ({
    age: i % 17 === 0 ? null : i % 90,
    sex: i % 2,
    state: i % 23 === 0 ? null : i % 32,
    town: i % 2478,
  }))
  const start = performance.now()
  const frequencies = keyFrequencies(rows, ['age', 'sex', 'state', 'town'])
  expect(frequencies).toHaveLength(100_000)
  expect(performance.now() - start).toBeLessThan(5000)
})
