import { expect, test } from 'vitest'
import { openTo } from './annex'

test('an annex is opened once its brief is public and holds something', () => {
  expect(openTo({ state: 'published' }, true)).toEqual({ ok: true, value: undefined })
  expect(openTo({ state: 'closed' }, true).ok).toBe(true)
  expect(openTo({ state: 'draft' }, true)).toMatchObject({ refusal: 'not-published' })
  expect(openTo({ state: 'published' }, false)).toMatchObject({ refusal: 'annex-empty' })
})
