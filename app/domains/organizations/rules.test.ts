import { expect, test } from 'vitest'
import { askAgain, decide, mayBePublished, mayWrite } from './rules'

test('an organisation that waits is verified or refused', () => {
  expect(decide('pending', 'verified').ok).toBe(true)
  expect(decide('pending', 'refused').ok).toBe(true)
  expect(decide('pending', 'suspended')).toEqual({ ok: false, refusal: 'cannot-decide' })
})

test('a verified organisation can be suspended and verified again', () => {
  expect(decide('verified', 'suspended').ok).toBe(true)
  expect(decide('suspended', 'verified').ok).toBe(true)
})

test('one that was refused waits again before it is decided on, and nobody is verified twice', () => {
  for (const decision of ['verified', 'refused', 'suspended'] as const) {
    expect(decide('refused', decision).ok).toBe(false)
  }
  expect(askAgain('refused')).toEqual({ ok: true, value: 'pending' })
  for (const status of ['pending', 'verified', 'suspended'] as const)
    expect(askAgain(status)).toEqual({ ok: false, refusal: 'not-refused' })
  expect(decide('verified', 'verified').ok).toBe(false)
})

test('one that waits writes, and only a verified one is published', () => {
  expect([mayWrite('pending'), mayBePublished('pending')]).toEqual([true, false])
  expect([mayWrite('verified'), mayBePublished('verified')]).toEqual([true, true])
  expect([mayWrite('suspended'), mayBePublished('suspended')]).toEqual([false, false])
})
