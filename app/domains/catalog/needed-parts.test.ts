import { expect, test } from 'vitest'
import { emptyFacts, missingFacts } from './facts'
import { missingByPart } from './needed-parts'

test('everything that an entry needs is asked for in one part of the form', () => {
  const all = missingFacts(emptyFacts)
  const placed = missingByPart(all)
  expect(placed.flatMap(({ missing }) => missing).toSorted()).toEqual(all.toSorted())
  expect(placed.every(({ missing, of }) => missing.length === of)).toBe(true)
})

test('a part that lacks nothing is left out', () => {
  expect(missingByPart(['dataKept'])).toEqual([{ part: 'risk', missing: ['dataKept'], of: 2 }])
})
