import { settings } from '~/platform/env'
import { signUpMinutes } from './rules'

const attributes = `Path=/sign-up; HttpOnly; SameSite=Lax${settings.secureCookies ? '; Secure' : ''}`

/**
 * The window where a sign-up began keeps its id, so that the code alone is typed there, and the address as it was typed:
 * stored with the sign-up it would tell whether it has an account.
 */
export function keepSignUp(id: string, email: string): string {
  return `sign-up=${id}.${Buffer.from(email).toString('base64url')}; Max-Age=${signUpMinutes * 60}; ${attributes}`
}

export function readSignUp(cookieHeader: string | null): { id: string; email: string } | null {
  const [, id, email] =
    /(?:^|;\s*)sign-up=([0-9a-f-]{36})\.([A-Za-z0-9_-]+)(?:;|$)/.exec(cookieHeader ?? '') ?? []
  return id && email ? { id, email: Buffer.from(email, 'base64url').toString() } : null
}

export const forgetSignUp = `sign-up=; Max-Age=0; ${attributes}`
