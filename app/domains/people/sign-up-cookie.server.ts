import { readCookie, writeCookie } from '~/platform/cookies'
import { signUpMinutes } from './rules'

/**
 * The window where a sign-up began keeps its id, so that the code alone is typed there, and the address as it was typed:
 * stored with the sign-up it would tell whether it has an account.
 */
export function keepSignUp(id: string, email: string): string {
  const value = `${id}.${Buffer.from(email).toString('base64url')}`
  return writeCookie('sign-up', value, signUpMinutes * 60)
}

export function readSignUp(cookieHeader: string | null): { id: string; email: string } | null {
  const value = readCookie(cookieHeader, 'sign-up') ?? ''
  const [, id, email] = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]+)$/.exec(value) ?? []
  return id && email ? { id, email: Buffer.from(email, 'base64url').toString() } : null
}

export const forgetSignUp = writeCookie('sign-up', '', 0)
