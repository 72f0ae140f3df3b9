import { expect, test } from 'vitest'
import { reinstate, suspend } from './suspension'

const now = new Date('2019-02-15T12:00:00Z')
const person = { id: 'beto', suspendedAt: null }

test('nobody is suspended twice', () => {
  const suspended = { ...person, suspendedAt: now }
  expect(suspend(suspended, ['ana'])).toMatchObject({ refusal: 'already-suspended' })
})

test('the last administrator is never suspended', () => {
  expect(suspend(person, ['beto'])).toMatchObject({ refusal: 'last-administrator' })
  expect(suspend(person, ['ana', 'beto']).ok).toBe(true)
})

test('only what is suspended is reinstated', () => {
  expect(reinstate(person)).toMatchObject({ refusal: 'not-suspended' })
  expect(reinstate({ suspendedAt: now }).ok).toBe(true)
})
