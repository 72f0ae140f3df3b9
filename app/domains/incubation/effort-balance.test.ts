import { expect, test } from 'vitest'
import { balanceOf } from './effort-balance'

const hours = (design: number, adoption: number, capacity: number, followUp: number) => [
  { kind: 'design', minutes: design * 60 },
  { kind: 'adoption', minutes: adoption * 60 },
  { kind: 'capacity-building', minutes: capacity * 60 },
  { kind: 'follow-up', minutes: followUp * 60 },
]

test('shares are whole and add up to a hundred', () => {
  const shares = balanceOf(hours(193, 130, 34, 63)).map(({ percent }) => percent)
  expect(shares).toEqual([46, 31, 8, 15])
  for (const entries of [hours(10, 10, 10, 0.25), hours(1, 1, 1, 7.5), hours(99, 33, 11, 7)]) {
    const sum = balanceOf(entries).reduce((total, { percent }) => total + (percent ?? 0), 0)
    expect(sum).toBe(100)
  }
})

test('a kind below a tenth starves; at a tenth it does not', () => {
  const starved = (entries: ReturnType<typeof hours>) =>
    balanceOf(entries)
      .filter((share) => share.starved)
      .map(({ kind }) => kind)
  expect(starved(hours(46, 31, 8, 15))).toEqual(['capacity-building'])
  expect(starved(hours(46, 31, 10, 13))).toEqual([])
  expect(starved(hours(20, 0, 0, 0))).toEqual(['adoption', 'capacity-building', 'follow-up'])
})

test('with less than ten hours nothing is said of the balance', () => {
  for (const share of balanceOf(hours(9, 0, 0, 0.5))) {
    expect(share).toMatchObject({ percent: null, starved: false })
  }
  expect(balanceOf([]).map(({ minutes }) => minutes)).toEqual([0, 0, 0, 0])
})

test('several entries of a kind are one sum', () => {
  const twice = [...hours(5, 5, 5, 5), ...hours(5, 5, 5, 5)]
  expect(balanceOf(twice).map(({ minutes }) => minutes)).toEqual([600, 600, 600, 600])
})
