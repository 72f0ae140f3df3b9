import { expect, test } from 'vitest'
import { agreementOf, groupRanking, likeTheFirst } from './ranking-groups'

test('a stretch of its own stands apart, and alike neighbours stand together', () => {
  expect(groupRanking(['a', 'b', 'c', 'd'], [['a'], ['b', 'c', 'd']])).toEqual([
    { kind: 'alone', submissions: ['a'] },
    { kind: 'together', submissions: ['b', 'c', 'd'] },
  ])
})

test('stretches that overlap are a chain: neighbours are alike, the ends are not', () => {
  expect(groupRanking(['a', 'b', 'c', 'd'], [['a', 'b'], ['b', 'c'], ['d']])).toEqual([
    { kind: 'chain', submissions: ['a', 'b', 'c'] },
    { kind: 'alone', submissions: ['d'] },
  ])
})

test('the first is compared with those of its own stretch alone', () => {
  expect(
    likeTheFirst(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ),
  ).toEqual(['b'])
  expect(likeTheFirst(['a', 'b'], [['a'], ['b']])).toEqual([])
  expect(likeTheFirst([], [])).toEqual([])
})

test('agreement is firm from 0.8, tentative from 0.667, and not known is not low', () => {
  expect([0.8, 0.7, 0.5, -0.2, null].map(agreementOf)).toEqual([
    'good',
    'tentative',
    'low',
    'low',
    'unknown',
  ])
})
