import { expect, test } from 'vitest'
import {
  isFresh,
  locatorOf,
  opens,
  plainCode,
  recoveryCodeOf,
  removeFactor,
  type Standing,
} from './second-factor'

const nobody: Standing = { isEntrusted: false, hasFactor: false, passed: false }

test('somebody without a role that asks for it needs no second factor', () => {
  expect(opens(nobody, '/challenges/new')).toBe('everything')
})

test('a role that opens what others entrusted opens nothing before a second factor', () => {
  const organizer = { ...nobody, isEntrusted: true }
  for (const path of ['/organize/x', '/judge', '/admin/roles', '/', '/melon', '/mexico.data']) {
    expect(opens(organizer, path)).toBe('enrolment')
  }
  for (const path of ['/me', '/me.data', '/me/security/second-factor', '/me/profile.data']) {
    expect(opens(organizer, path)).toBe('own-account')
  }
  // What a role was told and decides lies under /me too.
  for (const path of [
    '/me/approvals',
    '/me/approvals.data',
    '/me/notifications',
    '/me/notifications/x',
  ]) {
    expect(opens(organizer, path), path).toBe('enrolment')
  }
  for (const path of ['/me/notifications/mails', '/me/notifications/wishes', '/me/approvalsx']) {
    expect(opens(organizer, path), path).toBe('own-account')
  }
  expect(opens({ isEntrusted: true, hasFactor: true, passed: true }, '/admin')).toBe('everything')
})

test('a session that is older than the factor opens nothing, not even one’s own account', () => {
  expect(opens({ ...nobody, hasFactor: true }, '/me')).toBe('nothing')
  expect(opens({ isEntrusted: true, hasFactor: true, passed: false }, '/admin')).toBe('nothing')
})

test('a proof is fresh for ten minutes', () => {
  const now = new Date('2019-02-01T12:00:00Z')
  expect(isFresh(null, now)).toBe(false)
  expect(isFresh(new Date('2019-02-01T11:50:01Z'), now)).toBe(true)
  expect(isFresh(new Date('2019-02-01T11:50:00Z'), now)).toBe(false)
})

test('the last factor stays while a role needs it', () => {
  expect(removeFactor(1, true)).toMatchObject({ refusal: 'factor-needed' })
  expect(removeFactor(2, true).ok).toBe(true)
  expect(removeFactor(1, false).ok).toBe(true)
})

test('a recovery code reads the same however it is typed', () => {
  const code = recoveryCodeOf(Uint8Array.from({ length: 12 }, (_, at) => at * 17))
  expect(code).toMatch(/^[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}$/)
  expect(plainCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(plainCode(code))
  expect(locatorOf(code)).toBe(code.slice(0, 4))
})
