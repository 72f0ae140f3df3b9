import { settings } from '~/platform/env'
import { sameText, sign } from '~/platform/secrets'

const attributes = `HttpOnly; SameSite=Lax; Max-Age=900${settings.secureCookies ? '; Secure' : ''}`

/** What the steps of signing up carry; with one of them a page is somebody's own. */
export const signUpCookies = ['sign-up', 'github-state', 'github-id']

/** Binds a sign-in to the browser where it began. */
export function keepState(state: string, back: string): string {
  return `github-state=${encodeURIComponent(`${state} ${back}`)}; Path=/sign-in/github; ${attributes}`
}

export function readState(cookieHeader: string | null): { state: string; back: string } | null {
  const value = /(?:^|;\s*)github-state=([^;]+)/.exec(cookieHeader ?? '')?.[1]
  const [state, back] = value ? decodeURIComponent(value).split(' ') : []
  return state && back ? { state, back } : null
}

/** Carries a GitHub account's number, signed, to the page that asks for a public name. */
export function keepGithubId(githubId: number): string {
  return `github-id=${githubId}.${sign(`github-id:${githubId}`)}; Path=/sign-up/github; ${attributes}`
}

export function readGithubId(cookieHeader: string | null): number | null {
  const [, id, signature] =
    /(?:^|;\s*)github-id=(\d+)\.([0-9a-f]{64})/.exec(cookieHeader ?? '') ?? []
  return id && signature && sameText(signature, sign(`github-id:${id}`)) ? Number(id) : null
}
