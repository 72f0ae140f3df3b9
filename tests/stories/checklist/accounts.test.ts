import { afterAll, beforeAll, expect, test } from 'vitest'
import { askDatabase } from '../../support/embedded'
import { startInstance, type Instance } from '../../support/instance'

let instance: Instance
beforeAll(async () => {
  instance = await startInstance()
  await joins(1000)
}, 180_000)
afterAll(() => instance?.stop())

function send(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(instance.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  })
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0]!)
    .join('; ')

const known = { email: 'sala-1000@example.org', password: 'una frase de la sala' }

/**
 * A page up to the buttons of the demo's people, whose codes change by the clock, without what differs by itself: numbers
 * of requests, nonces, and the address that was typed.
 */
const bare = (page: string, email: string) =>
  page
    .split('class="personas"')[0]!
    .replaceAll(email, '…')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')

test('checklist 6: a session’s cookie is of ours alone, and dead once signed out', async () => {
  const planted = `session=${'p'.repeat(43)}`
  const entered = await send('/sign-in', known, { cookie: planted })
  expect(entered.status).toBe(302)
  const line = entered.headers.getSetCookie().find((each) => /^session=[^;]/.test(each))!
  expect(line).toMatch(/HttpOnly/)
  expect(line).toMatch(/SameSite=Lax/)
  expect(line).not.toContain('p'.repeat(43))
  const cookie = line.split(';')[0]!
  const me = () => fetch(`${instance.url}/me`, { headers: { cookie }, redirect: 'manual' })
  expect((await me()).status).toBe(200)
  await send('/sign-out', {}, { cookie })
  expect((await me()).status).toBe(302)
  const sessions = await askDatabase(instance.dataDir, 'select * from session')
  expect(JSON.stringify(sessions)).not.toContain(cookie.split('=')[1])
})

test.each([
  ['/sign-in', { password: 'no es esta frase' }],
  ['/reset', {}],
])('checklist 7: %s answers alike whether the address has an account', async (path, rest) => {
  const answers = await Promise.all(
    [known.email, 'nadie-1000@example.org'].map(async (email) => {
      const answer = await send(path, { email, ...rest })
      const body = bare(await answer.text(), email)
      const names = [...answer.headers.keys()].sort()
      return { status: answer.status, to: answer.headers.get('location'), names, body }
    }),
  )
  expect(answers[0]).toEqual(answers[1])
})

test('checklist 7: signing up answers alike too', async () => {
  const answers = await Promise.all(
    [known.email, 'otra@example.org'].map(async (email, at) => {
      const form = { email, handle: `alguien-${at}`, password: 'una frase propia', notice: 'on' }
      const answer = await send('/sign-up', form)
      return {
        status: answer.status,
        to: answer.headers.get('location'),
        body: await answer.text(),
      }
    }),
  )
  expect(answers[0]).toEqual(answers[1])
})

/** Somebody new, from asking for an account to asking for another password, each step as from a new browser. */
async function joins(number: number): Promise<number[]> {
  const email = `sala-${number}@example.org`
  const form = { email, handle: `sala-${number}`, password: 'una frase de la sala', notice: 'on' }
  const asked = await send('/sign-up', form)
  // Either the mail waits, or it has been sent and what waited was emptied.
  const [mail] = await askDatabase<{ code: string }>(
    instance.dataDir,
    `select coalesce(
       (select facts->>'code' from notification where address = $1 and facts->>'code' is not null),
       (select substring(body_text from '[0-9]{6}') from outbox_mail where recipient = $1)
     ) as code`,
    [email],
  )
  const confirmed = await send('/sign-up/confirm', { code: mail!.code }, { cookie: cookiesOf(asked) }) // prettier-ignore
  const entered = await send('/sign-in', { email, password: form.password })
  const reset = await send('/reset', { email })
  return [asked, confirmed, entered, reset].map(({ status }) => status)
}

test('checklist 8: two hundred people in a room get in while somebody there guesses', async () => {
  const guessed: Response[] = []
  let over = false
  const attack = async () => {
    for (let tries = 0; !over || tries < 40; tries++) {
      const email = tries % 4 === 0 ? `lista-${tries}@example.org` : 'adopter@demo.tequio.example'
      const forged = { 'x-forwarded-for': `203.0.113.${tries % 250}` }
      guessed.push(await send('/sign-in', { email, password: 'no es esta frase' }, forged))
    }
  }
  const attacker = attack()
  const numbers = Array.from({ length: 200 }, (_, at) => at)
  const steps: number[][] = []
  const worker = async () => {
    for (let next = numbers.pop(); next !== undefined; next = numbers.pop())
      steps.push(await joins(next))
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  over = true
  await attacker
  expect(steps).toHaveLength(200)
  expect(new Set(steps.flat())).toEqual(new Set([302]))

  const tries = guessed.filter((_, at) => at % 4 !== 0)
  expect(tries.filter(({ status }) => status === 400)).toHaveLength(10)
  const slowed = tries.filter(({ status }) => status === 429)
  expect(slowed).toHaveLength(tries.length - 10)
  expect(Number(slowed[0]!.headers.get('retry-after'))).toBeGreaterThan(60)
  const page = await slowed[0]!.text()
  expect(page).toContain('Hubo demasiados intentos')
  expect(page).toContain('value="adopter@demo.tequio.example"')
  expect(page).not.toContain('no es esta frase')
}, 400_000)
