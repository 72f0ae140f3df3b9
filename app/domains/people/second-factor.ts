import { ok, refuse } from '~/shared/result'

/** A sign-in waits this long for its second factor, and bears this many tries. */
export const pendingMinutes = 10
export const pendingTries = 5

/** What a key is asked to sign is answered within this time, or not at all. */
export const challengeMinutes = 5

/** Nobody carries more apps or keys than this. */
export const mostFactors = 10

/** An app that was shown its secret and has shown no code yet is forgotten after this time. */
export const enrolmentMinutes = 60

/** Who proved anew who they are may change what protects the account for this long. */
const proofMinutes = 10

export const recoveryCodes = 10

/** What is known of a signed-in person's session when a request arrives. */
export interface Standing {
  /** Holds a role that opens what others entrusted to us. */
  isEntrusted: boolean
  /** Has an app or a passkey. */
  hasFactor: boolean
  /** This session was opened with it. */
  passed: boolean
}

/**
 * What a session opens. The one place where a second factor is demanded: until it was passed nobody is there whose
 * role could be asked for, so no page can forget to ask.
 * - `everything`: whatever the person may do.
 * - `own-account`: the pages under /me that hold nothing of the roles.
 * - `enrolment`: what everybody may read; whatever needs an account leads to where a factor is added.
 * - `nothing`: the session is older than the factor and ends.
 */
export function opens({ isEntrusted, hasFactor, passed }: Standing, path: string) {
  if (passed) return 'everything'
  if (hasFactor) return 'nothing'
  if (!isEntrusted) return 'everything'
  return /^\/me(\/|\.data$|$)/.test(path) && !ofRoles.test(path) ? 'own-account' : 'enrolment'
}

/** Under /me too: what was told to a role, and what it decides, with the titles of what is not public. */
const ofRoles = /^\/me\/(approvals|notifications(?!\/(?:mails|wishes)))(\/|\.data$|$)/

/** Whether somebody proved who they are just now, not only when they signed in. */
export function isFresh(provedAt: Date | null, now: Date): boolean {
  return provedAt !== null && now.getTime() - provedAt.getTime() < proofMinutes * 60_000
}

/** The last factor stays while a role needs it. */
export function removeFactor(factors: number, isEntrusted: boolean) {
  return factors <= 1 && isEntrusted ? refuse('factor-needed') : ok(undefined)
}

/** Letters and digits that nobody takes for another when they read them from paper (Base32 of RFC 4648). */
const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** Twelve of them, in fours: 60 bits. @param random twelve bytes */
export function recoveryCodeOf(random: Uint8Array): string {
  return [...random.subarray(0, 12)]
    .map((byte, at) => (at > 0 && at % 4 === 0 ? '-' : '') + letters[byte % 32])
    .join('')
}

/** A code as it is stored, however it was typed: lower case, without spaces and dashes. */
export function plainCode(typed: string): string {
  return typed.toLowerCase().replace(/[\s-]/g, '')
}

/** By its first four letters a code is found, by the rest it is known. */
export const locatorOf = (code: string) => plainCode(code).slice(0, 4)

/** A button pressed twice, or a page gone back to and sent again, is one wish: since when a factor counts as added by it. */
export function sameWishSince(now: Date): Date {
  return new Date(now.getTime() - 5 * 60_000)
}
