import { db } from 'db/client'
import { expect, test } from 'vitest'
import { forgetAttempts, limitAttempts } from '~/domains/people/limit-attempts.server'
import { now } from '~/platform/clock'
import { networkOf } from '~/platform/network'
import { hashPassword } from '~/platform/passwords'
import { action as signIn } from '~/routes/account/sign-in'
import { somebody } from '../support/people'
import { post, type Asked } from '../support/visit'

const password = 'una frase larga'
const from = (address: string) => networkOf(address)

async function withPassword() {
  const person = await somebody()
  const passwordHash = await hashPassword(password)
  await db.updateTable('person').set({ passwordHash }).where('id', '=', person.id).execute()
  return person
}

/** What an action answered: the refusals of its form, or the cookies of a session. */
async function entering(email: string, typed: string, asked: Asked = {}) {
  const answer = await post(signIn, { email, password: typed }, asked)
  if (!(answer instanceof Response)) {
    const { error } = answer as { error?: Record<string, string[]> }
    return { refused: Object.values(error ?? {}).flat()[0] }
  }
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]!)
  return { refused: null, cookie: cookie.join('; ') }
}

async function wrongTries(email: string, count: number, asked: Asked) {
  const answers = []
  for (let each = 0; each < count; each++) answers.push(await entering(email, 'no es esta', asked))
  return answers.map(({ refused }) => refused?.split(':')[0])
}

test('checklist 8: an account bears ten wrong passwords from an address, then no right one either', async () => {
  const { email } = await withPassword()
  const attacker = { from: from('203.0.113.7') }
  const answers = await wrongTries(email, 20, attacker)
  expect(answers.filter((code) => code === 'wrong-credentials')).toHaveLength(10)
  expect(answers.slice(10)).toEqual(Array(10).fill('too-many-tries'))
  expect((await entering(email, password, attacker)).refused).toMatch(/^too-many-tries:\d+$/)
  const later = new Date(now().getTime() + 15 * 60_000)
  expect((await entering(email, password, { ...attacker, at: later })).refused).toBeNull()
})

test('checklist 8: an address without an account is slowed like one with', async () => {
  const attacker = { from: from('203.0.113.8') }
  const answers = await wrongTries('nadie@example.org', 12, attacker)
  expect(answers.indexOf('too-many-tries')).toBe(10)
})

test('checklist 8: fifty tries at once are ten', async () => {
  const { email } = await withPassword()
  const attacker = { from: from('203.0.113.9') }
  const tries = Array.from({ length: 50 }, () => entering(email, 'no es esta', attacker))
  const answers = await Promise.all(tries)
  expect(answers.filter(({ refused }) => refused === 'wrong-credentials')).toHaveLength(10)
})

test('checklist 8: the owner enters from a device that has entered before, beside the attacker', async () => {
  const { email } = await withPassword()
  const here = { from: from('203.0.113.10') }
  const { cookie } = await entering(email, password, here)
  await wrongTries(email, 20, here)
  expect((await entering(email, password, here)).refused).toMatch(/^too-many-tries/)
  expect((await entering(email, password, { ...here, cookie })).refused).toBeNull()
})

test('checklist 8: a device is known to one account, and one that was planted to none', async () => {
  const [one, other] = [await withPassword(), await withPassword()]
  const here = { from: from('203.0.113.11') }
  const { cookie } = await entering(one.email, password, here)
  await wrongTries(other.email, 10, here)
  expect((await entering(other.email, password, { ...here, cookie })).refused).toMatch(/^too-many/)
  const planted = { from: from('203.0.113.12'), cookie: `device=${'a'.repeat(43)}` }
  const entered = await entering(other.email, password, planted)
  expect(entered.cookie).not.toMatch(/device=a{43}(;|$)/)
})

test('checklist 8: nobody else at the attacker’s address, and no other address, is refused', async () => {
  const [victim, neighbour] = [await withPassword(), await withPassword()]
  const here = { from: from('203.0.113.13') }
  await wrongTries(victim.email, 20, here)
  expect((await entering(neighbour.email, password, here)).refused).toBeNull()
  const away = { from: from('198.51.100.1') }
  expect((await entering(victim.email, password, away)).refused).toBeNull()
})

test('checklist 8: whoever mistypes and then enters takes nothing from the room’s share', async () => {
  const network = from('203.0.113.14')
  const { email } = await withPassword()
  await wrongTries(email, 3, { from: network })
  await entering(email, password, { from: network })
  const kept = await db.selectFrom('attempt').select('id').where('place', '=', network).execute()
  expect(kept).toEqual([])
})

test('tries are kept for a day, without an address that could be read', async () => {
  const began = now()
  const network = from('203.0.113.15')
  await limitAttempts('sign-in', 'quien@example.org', { network }, began)
  const text = async () => JSON.stringify(await db.selectFrom('attempt').selectAll().execute())
  expect(await text()).toContain(network)
  expect(await text()).not.toMatch(/203\.0\.113|example\.org/)
  await forgetAttempts(new Date(began.getTime() + 24 * 3_600_000 - 1000))
  expect(await text()).toContain(network)
  await forgetAttempts(new Date(began.getTime() + 24 * 3_600_000 + 1000))
  expect(await text()).not.toContain(network)
})

test('an IPv6 network is counted by its first half, an IPv4 address by itself', () => {
  expect(from('2001:db8:0:1::1')).toBe(from('2001:0db8:0000:0001:ffff::2'))
  expect(from('2001:db8:0:1::1')).not.toBe(from('2001:db8:0:2::1'))
  expect(from('::ffff:203.0.113.1')).toBe(from('203.0.113.1'))
  expect(from('203.0.113.1')).not.toBe(from('203.0.113.2'))
})
