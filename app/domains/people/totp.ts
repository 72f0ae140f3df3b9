import { Secret, TOTP } from 'otpauth'
import { ok, refuse } from '~/shared/result'

/** What every app for codes can do (RFC 6238 with HMAC-SHA-1): others are shown by some and by others not. */
const stepSeconds = 30
const digits = 6

/** The number of the step of thirty seconds in which an instant lies (RFC 6238, section 4.2). */
export function stepAt(time: Date): number {
  return Math.floor(time.getTime() / 1000 / stepSeconds)
}

/** A secret of 160 bits, as RFC 4226 recommends, in the letters that apps read (Base32). */
export function secretOf(random: Uint8Array): string {
  return new Secret({ buffer: Uint8Array.from(random).buffer }).base32
}

/** The code that an app shows during a step. */
export function codeAt(secret: string, step: number): string {
  return new TOTP({ secret, digits, period: stepSeconds }).generate({
    timestamp: step * stepSeconds * 1000,
  })
}

/** The steps whose codes count at an instant: clocks differ and people type slowly (RFC 6238, section 5.2). */
export function openSteps(time: Date): number[] {
  return [-1, 0, 1].map((away) => stepAt(time) + away)
}

/**
 * The step to which a typed code belongs.
 * @param lastStep the last step that was used; its code and those before it are spent
 * @returns the step; refuses `code-used` and `code-wrong`
 */
export function checkCode(secret: string, code: string, lastStep: number, time: Date) {
  const steps = openSteps(time).filter((step) => codeAt(secret, step) === code)
  const unused = steps.find((step) => step > lastStep)
  if (unused !== undefined) return ok(unused)
  return refuse(steps.length > 0 ? 'code-used' : 'factor-code-wrong', 'code')
}

/** What a QR carries to an app: secret, whose it is, and for which site. */
export function keyUri(secret: string, account: string, site: string): string {
  return new TOTP({ secret, digits, period: stepSeconds, issuer: site, label: account }).toString()
}

/** Letters in fours, for whoever copies them by hand. */
export function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}
