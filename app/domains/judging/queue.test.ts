import { expect, test } from 'vitest'
import { groupQueue, placeInQueue } from './queue'

const row = (id: string, datathonId: string, sheetState: 'draft' | 'submitted' | null) => ({
  id,
  datathonId,
  sheetState,
})

test('each datathon numbers its own submissions', () => {
  const groups = groupQueue([row('a', 'x', null), row('b', 'y', null), row('c', 'x', 'submitted')])
  expect(
    groups.map(({ assignments }) => assignments.map(({ id, number }) => [id, number])),
  ).toEqual([
    [
      ['a', 1],
      ['c', 2],
    ],
    [['b', 1]],
  ])
  expect(groups.map(({ submitted }) => submitted)).toEqual([1, 0])
})

test('a half-done sheet comes next, then one not begun; none when all are in', () => {
  const next = (...states: ('draft' | 'submitted' | null)[]) =>
    groupQueue(states.map((state, index) => row(String(index), 'x', state)))[0]?.next?.id
  expect(next('submitted', null, 'draft')).toBe('2')
  expect(next('submitted', null, null)).toBe('1')
  expect(next('submitted')).toBeUndefined()
})

test('a sheet knows its number, its neighbours and how many are in', () => {
  const rows = [
    row('a', 'x', 'submitted'),
    row('b', 'y', null),
    row('c', 'x', null),
    row('d', 'x', 'draft'),
  ] // x has three
  expect(placeInQueue(rows, 'c')).toEqual({
    number: 2,
    submitted: 1,
    cells: ['has', 'here', 'empty'],
    previous: 'a',
    next: 'd',
  })
  expect(placeInQueue(rows, 'b')).toMatchObject({ number: 1, previous: null, next: null })
  expect(placeInQueue(rows, 'z')).toBeUndefined()
})
