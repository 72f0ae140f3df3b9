import { ok, refuse } from '~/shared/result'
import type { Language } from '~/shared/languages'

export const instanceRoles = ['administrator', 'curator', 'companion', 'organizer'] as const
export type InstanceRole = (typeof instanceRoles)[number]

export const sectors = ['cso', 'academia', 'ict', 'government', 'other'] as const
export type Sector = (typeof sectors)[number]

/** Skills that briefs seek and people offer. */
export const skills = [
  'data', 'code', 'design', 'research', 'security', 'law', 'journalism', 'health', 'languages', 'facilitation',
] as const // prettier-ignore
export type Skill = (typeof skills)[number]

/** The languages that needs and briefs are told in: Spanish, English, and those of Mexico that most people speak. */
export const spokenLanguages = [
  'es', 'en', 'nah', 'yua', 'tzh', 'tzo', 'mix', 'zap', 'maz',
] as const // prettier-ignore

/** Whoever is signed in and asks for a page. */
export interface Viewer {
  id: string
  /** What the audit chain knows of this person. */
  actorNumber: number
  handle: string
  language: Language
  timeZone: string
  roles: InstanceRole[]
}

/** Whoever acts on their own account. */
export type Actor = Pick<Viewer, 'id' | 'actorNumber'>

export function hasRole(viewer: Viewer | null, ...roles: InstanceRole[]): boolean {
  return viewer !== null && viewer.roles.some((role) => roles.includes(role))
}

/** A code typed wrong five times is spent: one in 200,000 guesses an account. */
export const codeAttempts = 5

export const signUpMinutes = 60

/** A sign-up sends its code five times at most, a minute apart: nobody's mailbox is filled from here. */
const codesPerSignUp = 5
const secondsBetweenCodes = 60

export const resetMinutes = 60

/** For how long nobody else may take a public name that somebody gave up. */
export const retiredHandleDays = 365

export function after(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

/** A sign-up waits for its code for an hour and bears five tries. */
export function confirmByCode(
  signUp: { email: string | null; attempts: number; expiresAt: Date },
  codeMatches: boolean,
  now: Date,
) {
  if (signUp.expiresAt <= now) return refuse('code-expired', 'code')
  if (signUp.attempts >= codeAttempts) return refuse('code-spent', 'code')
  if (!codeMatches || signUp.email === null) return refuse('code-wrong', 'code')
  return ok({ email: signUp.email })
}

/** Sending the code of a sign-up again, to the same address or a corrected one. */
export function sendAgain(signUp: { codesSent: number; sentAt: Date; expiresAt: Date }, now: Date) {
  if (signUp.expiresAt <= now) return refuse('code-expired', 'email')
  if (signUp.codesSent >= codesPerSignUp) return refuse('codes-spent', 'email')
  if (now.getTime() - signUp.sentAt.getTime() < secondsBetweenCodes * 1000)
    return refuse('code-too-soon', 'email')
  return ok(undefined)
}

/** The last administrator stays one, else nobody could make another. */
export function revokeRole(role: InstanceRole, others: number) {
  return role === 'administrator' && others === 0 ? refuse('last-administrator') : ok(undefined)
}
