import { settings } from '~/platform/env'
import { signUpMinutes } from './rules'

const attributes = `Path=/sign-up; HttpOnly; SameSite=Lax${settings.secureCookies ? '; Secure' : ''}`

/** The window where a sign-up began keeps its id, so that the code alone is typed there. */
export function keepSignUp(id: string): string {
  return `sign-up=${id}; Max-Age=${signUpMinutes * 60}; ${attributes}`
}

export function readSignUp(cookieHeader: string | null): string | null {
  return /(?:^|;\s*)sign-up=([0-9a-f-]{36})(?:;|$)/.exec(cookieHeader ?? '')?.[1] ?? null
}

export const forgetSignUp = `sign-up=; Max-Age=0; ${attributes}`
