import { expect, test } from 'vitest'
import { mostFrequent } from './most-frequent'

const values = (...counts: number[]) => counts.map((count, at) => ({ value: `v${at}`, count }))

test.each([
  ['seen equally often', values(24, 24, 24), true],
  ['of which one is seen less often', values(24, 24, 23), false],
  ['that is alone', values(24), false],
  ['of which there is none', values(), false],
])('values %s', (_, frequent, tied) => {
  expect(mostFrequent(frequent, 3)).toEqual({ shown: frequent, tied })
})

test('what is seen less often further down does not untie what is shown', () => {
  expect(mostFrequent(values(24, 24, 9), 2)).toEqual({ shown: values(24, 24), tied: true })
})
