import { expect, test } from 'vitest'
import { mayUndo, shelterUntil } from './shelter'

test('shelter can be undone for thirty days, to the instant', () => {
  const until = shelterUntil(new Date('2019-02-01T10:00:00Z'))
  expect(until.toISOString()).toBe('2019-03-03T10:00:00.000Z')
  expect(mayUndo({ until }, new Date('2019-03-03T09:59:59.999Z')).ok).toBe(true)
  expect(mayUndo({ until }, until)).toEqual({ ok: false, refusal: 'shelter-permanent' })
})

test('a protected name can always be given up', () => {
  expect(mayUndo({ until: null }, new Date()).ok).toBe(true)
})
