import { expect, test } from 'vitest'
import { reinstate, suspend } from './suspension'

const now = new Date('2019-02-15T12:00:00Z')
const person = { id: 'beto', suspendedAt: null }

test('nobody suspends themselves, nor somebody twice', () => {
  expect(suspend(person, 'beto', ['beto', 'ana'])).toMatchObject({ refusal: 'own-account' })
  expect(suspend({ ...person, suspendedAt: now }, 'ana', ['ana'])).toMatchObject({
    refusal: 'already-suspended',
  })
})

test('the last administrator is never suspended', () => {
  expect(suspend(person, 'ana', ['beto'])).toMatchObject({ refusal: 'last-administrator' })
  expect(suspend(person, 'ana', ['ana', 'beto']).ok).toBe(true)
})

test('only what is suspended is reinstated', () => {
  expect(reinstate(person)).toMatchObject({ refusal: 'not-suspended' })
  expect(reinstate({ suspendedAt: now }).ok).toBe(true)
})
