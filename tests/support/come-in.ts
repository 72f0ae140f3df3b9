import { askDatabase } from './embedded'
import type { demoPeople } from '~/domains/people/demo'
import type { Instance } from './instance'

export type DemoPerson = (typeof demoPeople)[number]['key']

interface Ask {
  (path: string, init?: RequestInit): Promise<Response>
  /** What the browser sends to be known again. */
  cookie: string
}

/** Signs in at a demo instance and asks as that person from then on, as a browser without scripts does. */
export async function comeIn(instance: Instance, who: DemoPerson): Promise<Ask> {
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, 'sec-fetch-site': 'same-origin', cookie: asThem.cookie }
    const answer = await fetch(instance.url + path, { redirect: 'manual', ...init, headers })
    asThem.cookie = renewed(asThem.cookie, answer)
    return answer
  }
  const asThem: Ask = Object.assign(ask, { cookie: await sessionOf(instance.url, who) })
  return asThem
}

/** With every role that is won or lost a session goes on under a new token. */
function renewed(cookie: string, answer: Response): string {
  const name = cookie.split('=')[0]!
  const sent = answer.headers.getSetCookie().map((each) => each.split(';')[0]!)
  return sent.find((each) => each.startsWith(`${name}=`) && each !== `${name}=`) ?? cookie
}

/**
 * Signs in as one of the demo's people, by password and then by the code that the page shows; by the next one where
 * somebody else has used it meanwhile. Gives the cookie that the browser keeps.
 * @throws Error where that does not let in
 */
export async function sessionOf(url: string, who: DemoPerson): Promise<string> {
  const email = `${who}@demo.tequio.example`
  const pending = cookieIn(await send(`${url}/sign-in`, { email, password: 'tequio demo 2019' }))
  for (let tries = 0; tries < 4; tries += 1) {
    const page = await fetch(`${url}/sign-in/code`, { headers: { cookie: pending } })
    const code = /<code>(\d{6})<\/code>/.exec(await page.text())?.[1] ?? ''
    const answer = await send(`${url}/sign-in/code`, { code }, pending)
    if (answer.status === 302) return cookieIn(answer)
  }
  throw new Error(`${who} was not let in.`)
}

function send(url: string, fields: Record<string, string>, cookie = '') {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
    body: new URLSearchParams(fields),
  })
}

function cookieIn(answer: Response): string {
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 302 || !cookie) throw new Error(`Signing in answered ${answer.status}.`)
  return cookie
}

/** The organisation for which somebody of the demo speaks. */
export async function organizationOf(dataDir: string, handle: string): Promise<string> {
  const rows = await askDatabase<{ slug: string }>(
    dataDir,
    `select slug from organization o join membership m on m.organization_id = o.id
     join person p on p.id = m.person_id where p.handle = $1`,
    [handle],
  )
  return rows[0]!.slug
}

/**
 * Begins a brief. Gives its address's own part once it has been answered for.
 * @throws Error where it was not
 */
export async function writeBrief(cso: Ask, organization: string, title: string): Promise<string> {
  const body = new URLSearchParams({ title, theme: 'evidence', language: 'es', organization })
  const answer = await cso('/challenges/new', { method: 'POST', body })
  const slug = answer.headers.get('location')?.split('/')[2]
  if (answer.status !== 302 || !slug) throw new Error(`Writing answered ${answer.status}.`)
  return slug
}
