import type { Instance } from './instance'

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** Signs in at a demo instance and asks as that person from then on, as a browser without scripts does. */
export async function comeIn(
  instance: Instance,
  who: 'cso' | 'curator' | 'volunteer',
): Promise<Ask> {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(instance.url + path, { redirect: 'manual', ...init })
  const answer = await ask('/sign-in', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({
      email: `${who}@demo.tequio.example`,
      password: 'tequio demo 2019',
    }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 302 || !cookie) throw new Error(`Signing in answered ${answer.status}.`)
  return (path, init = {}) =>
    ask(path, { ...init, headers: { ...init.headers, 'sec-fetch-site': 'same-origin', cookie } })
}
