import { redirect } from '@remix-run/node'
import type notices from '~/locales/es/notices'
import { cookieNamed, readCookie, writeCookie } from './cookies'

export type NoticeKey = keyof typeof notices

/** Goes on to a page that says what was done: a cookie carries the key of one sentence there, where it is said once. */
export function redirectWithNotice(
  to: string,
  notice: NoticeKey,
  headers: [string, string][] = [],
) {
  const cookie: [string, string] = ['Set-Cookie', writeCookie('notice', notice, 60)]
  return redirect(to, { headers: [...headers, cookie] })
}

/** The sentence's key that a request carries, if any. */
export function readNotice(cookieHeader: string | null): string | null {
  return /^[a-z-]+$/.exec(readCookie(cookieHeader, 'notice') ?? '')?.[0] ?? null
}

/** The headers of a request that carries such a sentence's key. */
export function withNotice(cookieHeader: string | undefined, notice: NoticeKey): Headers {
  const own = [cookieHeader, `${cookieNamed('notice')}=${notice}`]
  return new Headers({ cookie: own.filter(Boolean).join('; ') })
}

export const clearNotice = writeCookie('notice', '', 0)
