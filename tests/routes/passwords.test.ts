import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as reset } from '~/routes/account/reset'
import { action as resetByLink } from '~/routes/account/reset-link'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signUp } from '~/routes/account/sign-up'
import { hashPassword } from '~/platform/passwords'
import { somebody } from '../support/people'
import { post } from '../support/visit'

type Reply = { error?: Record<string, string[]> }

const refusalOf = (reply: unknown) =>
  reply instanceof Response ? null : Object.values((reply as Reply).error ?? {}).flat()[0]

let people = 0
const asking = (password: string, change = {}) => {
  people += 1
  const email = `nueva-${people}@example.org`
  return post(signUp, { email, password, handle: `nueva-${people}`, notice: 'on', ...change })
}

test.each([
  ['once letras', 'password-too-short'],
  ['x'.repeat(60) + ' y '.repeat(30), 'password-too-long'],
  ['1q2w3e4r5t6y', 'password-common'],
  ['Password12345', 'password-common'],
  ['iloveyou iloveyou', 'password-common'],
  ['ayudante-2-ayudante-2', 'password-about-you'],
])('checklist 9: «%s» is refused at signing up: %s', async (password, refusal) => {
  expect(refusalOf(await asking(password, { handle: 'ayudante-2' }))).toBe(refusal)
})

test('checklist 9: a refused password leaves nothing behind', async () => {
  await asking('passwordpassword', { email: 'rastro@example.org' })
  const kept = await db
    .selectFrom('signUp')
    .select('id')
    .where('email', '=', 'rastro@example.org')
    .execute()
  expect(kept).toEqual([])
})

const letters = 'áéí 🌵 ñandú y 東京 con espacios  dobles al final '
test.each([letters, 'solo minusculas', 'z'.repeat(4) + ' palabra'.repeat(15)])(
  'checklist 9: «%s» opens the account as it was typed',
  async (password) => {
    const person = await somebody()
    const passwordHash = await hashPassword(password)
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    await db.updateTable('person').set({ passwordHash }).where('id', '=', person.id).execute()
    const { email } = person
    expect(refusalOf(await asking(password))).toBeNull()
    expect(refusalOf(await post(signIn, { email, password }))).toBeNull()
    // A keyboard may write an accent as a letter of its own: it is the same password.
    const apart = password.normalize('NFD')
    expect(refusalOf(await post(signIn, { email, password: apart }))).toBeNull()
    for (const other of [password.trim() + '.', password.toUpperCase(), password.slice(0, -2)])
      expect(refusalOf(await post(signIn, { email, password: other }))).toBe('wrong-credentials')
  },
)

test('checklist 9: what is longer than any password is wrong without being computed or counted', async () => {
  const { email } = await somebody()
  for (let tried = 0; tried < 12; tried++) {
    const reply = await post(signIn, { email, password: 'x'.repeat(100_000) })
    expect(refusalOf(reply)).toBe('wrong-credentials')
  }
})

async function linkFor(email: string) {
  await post(reset, { email })
  const { path } = await db
    .selectFrom('notification')
    .innerJoin('person', 'person.id', 'recipientId')
    .select('path')
    .where('email', '=', email)
    .where('kind', '=', 'reset')
    .executeTakeFirstOrThrow()
  return path.split('/').at(-1)!
}

test('checklist 9: a forgotten password is replaced under the same rule', async () => {
  const { email, handle } = await somebody()
  const token = await linkFor(email)
  const change = (password: string) => post(resetByLink, { password }, { params: { token } })
  expect(refusalOf(await change('qwerty123456'))).toBe('password-common')
  expect(refusalOf(await change(`${handle} ${handle}`))).toBe('password-about-you')
  expect(refusalOf(await change('una frase del todo propia'))).toBeNull()
})

test('checklist 8: whoever comes back by the mail’s link enters at once, whatever was tried', async () => {
  const { email } = await somebody()
  for (let tried = 0; tried < 12; tried++) await post(signIn, { email, password: 'no es esta' })
  const params = { token: await linkFor(email) }
  const changed = await post(resetByLink, { password: 'una frase del todo propia' }, { params })
  expect((changed as Response).headers.getSetCookie().join()).toMatch(/device=[\w-]{43};/)
  const form = { email, password: 'una frase del todo propia' }
  expect(refusalOf(await post(signIn, form))).toBeNull()
})

test('checklist 8: mail to one address is limited alike, whether it has an account', async () => {
  const { email } = await somebody()
  const answers = async (address: string) => {
    const said = []
    for (let each = 0; each < 7; each++) said.push(refusalOf(await post(reset, { email: address })))
    return said.map((refusal) => refusal?.split(':')[0])
  }
  const known = await answers(email)
  expect(known.slice(0, 5)).toEqual(Array(5).fill(undefined))
  expect(known.slice(5)).toEqual(['too-many-tries', 'too-many-tries'])
  expect(await answers('nadie@example.org')).toEqual(known)
})
