import { HOTP, Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { checkCode, codeAt, inFours, keyUri, openSteps, secretOf, stepAt } from './totp'

const ascii = new TextEncoder().encode('12345678901234567890')
const secret = secretOf(ascii)

/** RFC 6238, appendix B, SHA-1: seconds since 1970, and the code of eight digits. */
const rfc6238 = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const

test.each(rfc6238)('checklist 10: at second %i the code is that of RFC 6238', (second, code) => {
  // Six digits are the last six of eight: both are one number, modulo a power of ten (RFC 4226, section 5.3).
  expect(codeAt(secret, stepAt(new Date(second * 1000)))).toBe(code.slice(2))
})

/** RFC 4226, appendix D: the first ten codes of a counter. */
const rfc4226 = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')

test('checklist 10: steps are the counter of RFC 4226', () => {
  expect(rfc4226.map((_, step) => codeAt(secret, step))).toEqual(rfc4226)
  expect(HOTP.generate({ secret: Secret.fromBase32(secret), counter: 0 })).toBe(rfc4226[0])
})

const time = new Date(1_600_000_010_000)
const now = stepAt(time)

test('a code counts within one step either way', () => {
  for (const away of [-1, 0, 1]) {
    const checked = checkCode(secret, codeAt(secret, now + away), 0, time)
    expect(checked).toEqual({ ok: true, value: now + away })
  }
  for (const away of [-2, 2]) {
    expect(checkCode(secret, codeAt(secret, now + away), 0, time).ok).toBe(false)
  }
  expect(openSteps(time)).toEqual([now - 1, now, now + 1])
})

test('a code that was used says so, and one before it counts no longer', () => {
  const used = { ok: false, refusal: 'code-used', field: 'code' }
  expect(checkCode(secret, codeAt(secret, now), now, time)).toEqual(used)
  expect(checkCode(secret, codeAt(secret, now - 1), now, time)).toEqual(used)
  expect(checkCode(secret, codeAt(secret, now + 1), now, time)).toMatchObject({ ok: true })
})

test('a code of another secret is wrong', () => {
  const other = secretOf(new Uint8Array(20))
  expect(checkCode(secret, codeAt(other, now), 0, time)).toMatchObject({
    refusal: 'factor-code-wrong',
  })
})

test('the secret is carried to an app in the form that apps read, and to people in fours', () => {
  const uri = new URL(keyUri(secret, 'ana@example.org', 'Tequio'))
  expect(uri.protocol).toBe('otpauth:')
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({
    secret,
    issuer: 'Tequio',
    digits: '6',
    period: '30',
  })
  expect(inFours(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
})
