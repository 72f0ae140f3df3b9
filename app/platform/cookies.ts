import { settings } from './env'

/** Every cookie there is. But for those that no page looks at, one of them makes an answer somebody's own. */
const names = [
  'session',
  'pending',
  'language',
  'notice',
  'sign-up',
  'github-state',
  'github-id',
  'device',
] as const

export type CookieName = (typeof names)[number]

/**
 * The name as it travels. Under https the prefix makes browsers refuse a cookie that came unencrypted, from a neighbouring
 * host or for a part of the site alone, so that none can be planted. It wants `Secure` and the whole site as its path.
 */
export const cookieNamed = (name: CookieName) => (settings.secureCookies ? `__Host-${name}` : name)

/** What the cache must not answer. */
export const ownCookies = names
  .filter((name) => name !== 'language' && name !== 'device')
  .map(cookieNamed)

/** A `Set-Cookie` header. The value holds nothing that a cookie cannot; no seconds forget it. */
export function writeCookie(name: CookieName, value: string, seconds: number): string {
  const secure = settings.secureCookies ? '; Secure' : ''
  return `${cookieNamed(name)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

/** Takes every cookie there is back. */
export function forgetCookies(): [string, string][] {
  return names.map((name) => ['Set-Cookie', writeCookie(name, '', 0)])
}

/** What a request's `Cookie` header holds under that name. */
export function readCookie(header: string | null, name: CookieName): string | undefined {
  const start = `${cookieNamed(name)}=`
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length)
}
