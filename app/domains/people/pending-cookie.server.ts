import { readCookie, writeCookie } from '~/platform/cookies'
import { pendingMinutes } from './second-factor'

/** The browser where the password was right, and no other, may bring the second factor. */
export function keepPending(token: string): string {
  return writeCookie('pending', token, pendingMinutes * 60)
}

export function readPending(cookieHeader: string | null): string {
  return readCookie(cookieHeader, 'pending') ?? ''
}

export const forgetPending = writeCookie('pending', '', 0)
