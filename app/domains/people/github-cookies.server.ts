import { readCookie, writeCookie } from '~/platform/cookies'
import { sameText, sign } from '~/platform/secrets'

const quarterHour = 900

/** Binds a sign-in to the browser where it began. */
export function keepState(state: string, back: string): string {
  const value = Buffer.from(`${state} ${back}`).toString('base64url')
  return writeCookie('github-state', value, quarterHour)
}

export function readState(cookieHeader: string | null): { state: string; back: string } | null {
  const value = readCookie(cookieHeader, 'github-state') ?? ''
  const [state, back] = Buffer.from(value, 'base64url').toString().split(' ')
  return state && back ? { state, back } : null
}

/** Carries a GitHub account's number, signed, to the page that asks for a public name. */
export function keepGithubId(githubId: number): string {
  const value = `${githubId}.${sign(`github-id:${githubId}`)}`
  return writeCookie('github-id', value, quarterHour)
}

export function readGithubId(cookieHeader: string | null): number | null {
  const value = readCookie(cookieHeader, 'github-id') ?? ''
  const [, id, signature] = /^(\d+)\.([0-9a-f]{64})$/.exec(value) ?? []
  return id && signature && sameText(signature, sign(`github-id:${id}`)) ? Number(id) : null
}
