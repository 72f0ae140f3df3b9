import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeAt, stepAt } from '~/domains/people/totp'
import { launchBrowser } from '../support/browser'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { unpackZip } from '../support/unpack-zip'
import { until } from '../support/until'
import { filesTelling, tablesTelling } from '../support/traces'
import { join } from './way/join'
import { giveName, githubLogin, realName, takeNameBack } from './way/pseudonym'
import { formATeam, handInTheWork, register } from './way/team'
import { fill, follow, open, pathOf, press, startWay, type Way } from './way/way'

const handle = 'colibri-de-paso'
const email = 'marisol.quintanar@familia.example'
const password = 'una frase larga y propia'
/** What the one proxy in front of the instance says where the volunteer's telephone is. */
const network = '203.0.113.77'
/** All that could lead to them. */
const traces = [handle, email, realName, githubLogin, network]

let instance: Instance
let browser: Browser
let way: Way
let personId: string
let actorNumber: string
let team: string
let submission: string
let recoveryCodes: string[]

beforeAll(async () => {
  instance = await startInstance({ TRUST_PROXY: '1' })
  browser = await launchBrowser()
  way = startWay(instance, browser, { language: 'es', javaScript: false })
})
afterAll(async () => {
  await way?.end()
  await browser?.close()
  await instance?.stop()
})

const ask = <Row extends object>(statement: string, ...values: unknown[]) =>
  askDatabase<Row>(instance.dataDir, statement, values)

const textOf = (page: Page) => page.locator('main').innerText()

test('somebody opens an account with a handle and an address', async () => {
  await (await way.pageOf(handle)).setExtraHTTPHeaders({ 'x-forwarded-for': network })
  await join(way, handle, email)
  const page = await open(way, handle, '/me')
  expect(await textOf(page)).toContain(handle)
  const [person] = await ask<{ id: string; actorNumber: string }>(
    'select id, actor_number as "actorNumber" from person where handle = $1',
    handle,
  )
  personId = person!.id
  actorNumber = person!.actorNumber
})

test('they add a second factor by the letters, since the picture is on the same telephone', async () => {
  const { apps } = way.words.factor
  const page = await open(way, handle, '/me/security/second-factor')
  await follow(page, apps.add)
  // Only whoever has just given the password adds a way to sign in.
  await fill(page, { password })
  await press(page, way.words.factor.proof.submit)
  await press(page, apps.next)
  const letters = await page.locator('code.letters').innerText()
  const code = codeAt(letters.replaceAll(' ', ''), stepAt(new Date()))
  await fill(page, { code })
  await press(page, apps.confirm)
  recoveryCodes = (await textOf(page)).match(/\b\w{4}-\w{4}-\w{4}\b/g) ?? []
  expect(recoveryCodes).toHaveLength(10)
})

test('they register for the datathon that is open, show a name there, and take it back', async () => {
  const [brief] = await ask<{ datathon: string; brief: string }>(
    `select datathon.slug as datathon, challenge.slug as brief from datathon
     join challenge on challenge.datathon_id = datathon.id and challenge.state = 'published'
     where datathon.submissions_close_at > now() order by challenge.slug limit 1`,
  )
  const { datathon } = brief!
  await register(way, handle, datathon)
  team = (await formATeam(way, handle, brief!.brief)).team
  await giveName(way, handle, datathon)
  const visitor = await open(way, 'visitor', `/teams/${team}`)
  expect(await textOf(visitor)).toContain(realName)
  await takeNameBack(way, handle, datathon)
  const after = await open(way, 'visitor', `/teams/${team}`)
  expect(await after.content()).not.toContain(realName)
})

test('they link a repository and hand in', async () => {
  submission = await handInTheWork(way, handle, team)
  const page = await open(way, handle, submission)
  expect(await textOf(page)).toMatch(/\b\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-\d+\b/)
})

test('they download all that is kept of them, and of nobody else', async () => {
  const { data } = way.words.accountability
  const page = await open(way, handle, '/me/data')
  await fill(page, { password: 'no es esta frase' })
  await press(page, data.submit)
  expect(await textOf(page)).toContain(way.words.errors['password-wrong'])
  await fill(page, { password })
  await press(page, data.submit)
  const link = await page.getByRole('link', { name: data.readyLink }).getAttribute('href')
  expect((await fetch(way.url + link, { redirect: 'manual' })).status).toBe(302)
  const answer = await page.request.get(way.url + link)
  expect(answer.headers()['content-disposition']).toContain(`tequio-${handle}.zip`)
  const files = await unpackZip(await answer.body())
  const text = files['data.json']!.toString()
  const told = JSON.parse(text) as {
    people: { account: object; consents: object[]; secondFactors: { apps: object[] } }
    audit: { entries: object[] }
  }
  expect(told.people.account).toMatchObject({ handle, email })
  expect(told.people.consents).not.toEqual([])
  expect(told.people.secondFactors.apps).toHaveLength(1)
  expect(text).toContain(team)
  expect(text).toContain('equipo-amate/turnos-de-visita')
  expect(text).toContain('La lista de centros de dos estados.')
  expect(told.audit.entries.length).toBeGreaterThan(4)
  const others = (text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? []).filter((each) => each !== email)
  expect(others).toEqual([])
  const strangers = await ask<{ handle: string }>('select handle from person where id <> $1', personId) // prettier-ignore
  expect(strangers.filter((each) => text.includes(`"${each.handle}"`))).toEqual([])
  // Nothing in it opens the account.
  expect(text).not.toMatch(/\$argon2|\$scrypt|sealedSecret|passwordHash|tokenHash/)
  for (const code of recoveryCodes) expect(text).not.toContain(code)
})

test('they delete the account, and nobody can sign in with it any more', async () => {
  const { deletion, goodbye } = way.words.accountability
  // What is looked for afterwards would be found: it is there now.
  const before = await tablesTelling(instance.dataDir, [handle, email, personId])
  expect(before['public.person']).toEqual([personId, handle, email].sort())
  const page = await open(way, handle, '/me/data')
  await follow(page, way.words.accountability.data.deletionLink)
  await fill(page, { handle, password })
  await press(page, deletion.submit)
  expect(pathOf(page)).toBe('/goodbye')
  expect(await textOf(page)).toContain(goodbye.lead)
  expect(await page.context().cookies()).toEqual([])
  await page.goto(`${way.url}/me`)
  expect(pathOf(page)).toBe('/sign-in')
  await fill(page, { email, password })
  await press(page, way.words.people.signIn.submit)
  expect(pathOf(page)).toBe('/sign-in')
  expect(await textOf(page)).toContain(way.words.errors['wrong-credentials'])
})

test('the work they shared stays, of a former member', async () => {
  const page = await open(way, 'visitor', `/teams/${team}`)
  expect((await textOf(page)).toLowerCase()).toContain(way.words.ui.formerMember)
  const visitor = await way.pageOf('visitor')
  expect((await visitor.goto(`${way.url}/people/${handle}`))?.status()).toBe(404)
})

test('checklist 29: neither the database, nor the files, nor the log tell that they were ever here', async () => {
  await until(async () => {
    const [left] = await ask<{ count: string }>(
      "select count(*) from notification where kind = 'account-deleted' and mailed_at is null",
    )
    return left!.count === '0'
  })
  expect(await tablesTelling(instance.dataDir, traces)).toEqual({})
  expect(Object.keys(await tablesTelling(instance.dataDir, [personId])).sort()).toEqual([
    'public.audit_entry',
    'public.erasure',
  ])
  expect(filesTelling(instance.dataDir, traces)).toEqual([])
  expect(filesTelling(instance.dataDir, [personId])).toEqual(['erasures.txt'])
  for (const trace of traces) expect(instance.output()).not.toContain(trace)
  const [chain] = await ask<{ count: string }>(
    'select count(*) from audit_entry where actor_number = $1',
    actorNumber,
  )
  expect(Number(chain!.count)).toBeGreaterThan(5)
})
