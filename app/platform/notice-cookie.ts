import { redirect } from '@remix-run/node'
import { settings } from './env'
import type notices from '~/locales/es/notices'

/** Carries the key of one sentence to the page that follows, where it is said once. */
export const noticeCookie = 'notice'

const attributes = `Path=/; HttpOnly; SameSite=Lax${settings.secureCookies ? '; Secure' : ''}`

export type NoticeKey = keyof typeof notices

/** Goes on to a page that says what was done. */
export function redirectWithNotice(
  to: string,
  notice: NoticeKey,
  headers: [string, string][] = [],
) {
  const cookie: [string, string] = [
    'Set-Cookie',
    `${noticeCookie}=${notice}; Max-Age=60; ${attributes}`,
  ]
  return redirect(to, { headers: [...headers, cookie] })
}

/** The sentence's key that a request carries, if any. */
export function readNotice(cookieHeader: string | null): string | null {
  return /(?:^|;\s*)notice=([a-z-]+)/.exec(cookieHeader ?? '')?.[1] ?? null
}

export const clearNotice = `${noticeCookie}=; Max-Age=0; ${attributes}`
