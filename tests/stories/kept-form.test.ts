import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '~/domains/people/demo'
import { launchBrowser, typeDemoCode } from '../support/browser'
import { comeIn, organizationOf, writeBrief } from '../support/come-in'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { until } from '../support/until'

let instance: Instance
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  ;[instance, browser] = await Promise.all([startInstance(), launchBrowser()])
  context = await browser.newContext({ javaScriptEnabled: false })
  page = await context.newPage()
})
afterAll(async () => {
  await browser.close()
  await instance.stop()
})

async function signIn(who: string) {
  await page.fill('input[name=email]', `${who}@demo.tequio.example`)
  await page.fill('input[name=password]', demoPassword)
  await page.click('main form:has(input[name=password]) button')
  if (new URL(page.url()).pathname === '/sign-in/code') await typeDemoCode(page)
}

const introduction = 'Hago mapas.\nTambién traduzco al zapoteco: «señas» & <símbolos>.'
const sessionEnds = () => context.clearCookies({ name: 'session' })

test('a form sent after its session had ended is still filled once its sender is back, and not sent', async () => {
  await page.goto(`${instance.url}/sign-in?back=/me/profile`)
  await signIn('volunteer')
  const before = await page.inputValue('[name=introduction]')
  await page.fill('[name=introduction]', introduction)
  await sessionEnds()
  await page.click('main form.form button:not([name])')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await signIn('volunteer')
  expect(new URL(page.url()).pathname).toBe('/me/profile')
  expect(await page.inputValue('[name=introduction]')).toBe(introduction)
  expect(await page.locator('main .field-error, main .error-summary').count()).toBe(0)
  await page.getByText('Lo escrito sigue aquí').waitFor()
  await page.goto(`${instance.url}/me/profile`)
  expect(await page.inputValue('[name=introduction]')).toBe(before)
})

test('what was typed is not in the database for anybody to read, and is shown to nobody else', async () => {
  const rows = await askDatabase(instance.dataDir, 'select * from kept_form')
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('zapoteco')
  await sessionEnds()
  await page.goto(`${instance.url}/sign-in?back=${encodeURIComponent('/me/profile?kept=1')}`)
  await signIn('adopter')
  expect(await page.inputValue('[name=introduction]')).not.toBe(introduction)
})

test('once it is sent nothing of it is kept', async () => {
  await sessionEnds()
  await page.goto(`${instance.url}/sign-in?back=${encodeURIComponent('/me/profile?kept=1')}`)
  await signIn('volunteer')
  expect(await page.inputValue('[name=introduction]')).toBe(introduction)
  await page.click('main form.form button:not([name])')
  await page.goto(`${instance.url}/me/profile`)
  expect(await page.inputValue('[name=introduction]')).toBe(introduction)
  expect(await askDatabase(instance.dataDir, 'select * from kept_form')).toEqual([])
})

test('choices about words that point at a person are shown as they were made, and none is carried out', async () => {
  const cso = await comeIn(instance, 'cso')
  const organization = await organizationOf(instance.dataDir, 'umbral-demo')
  const slug = await writeBrief(cso, organization, 'Saber adónde los llevan')
  const problem = 'Lo dijo Ana López Cruz.'
  const body = new URLSearchParams({ question: 'problem', problem })
  expect((await cso(`/challenges/${slug}/answers`, { method: 'POST', body })).status).toBe(200)
  await sessionEnds()
  await page.goto(`${instance.url}/sign-in?back=/challenges/${slug}/traces`)
  await signIn('cso')
  await page.locator('main input[type=radio]').first().check()
  await sessionEnds()
  await page.click('main form.form > .actions button')
  await signIn('cso')
  expect(new URL(page.url()).pathname).toBe(`/challenges/${slug}/traces`)
  expect(await page.locator('main input[type=radio]').first().isChecked()).toBe(true)
  expect(await page.locator('main .error-summary').count()).toBe(0)
  await page.getByText('Lo escrito sigue aquí').waitFor()
  expect(await askDatabase(instance.dataDir, 'select * from trace_decision')).toEqual([])
  await page.click('main form.form > .actions button')
  expect(await askDatabase(instance.dataDir, 'select * from trace_decision')).toHaveLength(1)
})

test('what was typed into a draft that is deleted meanwhile is given back, also after a session had ended', async () => {
  const cso = await comeIn(instance, 'cso')
  const organization = await organizationOf(instance.dataDir, 'umbral-demo')
  for (const ends of [false, true]) {
    const slug = await writeBrief(cso, organization, 'Saber quién responde')
    await page.goto(`${instance.url}/challenges/${slug}/edit?question=tried`)
    if (page.url().includes('/sign-in')) await signIn('cso')
    await page.fill('[name=tried]', introduction)
    await cso(`/challenges/${slug}/deletion`, { method: 'POST', body: new URLSearchParams() })
    if (ends) await sessionEnds()
    await page.locator('.writing-foot button').first().click()
    if (ends) await signIn('cso')
    await page.getByText('Esto ya no está aquí').waitFor()
    const given = page.getByRole('textbox', {
      name: '¿Qué se ha intentado ya, sin tecnología, y qué pasó?',
    })
    expect(await given.inputValue()).toBe(introduction)
    expect(await page.locator('main a[href="/challenges/new"]').count()).toBe(1)
  }
})

test('a form of what was taken down meanwhile is answered by its page, with what was typed and chosen', async () => {
  const cso = await comeIn(instance, 'cso')
  const organization = await organizationOf(instance.dataDir, 'umbral-demo')
  for (const ends of [true, false]) {
    const slug = await writeBrief(cso, organization, 'Saber quién contesta')
    await page.goto(`${instance.url}/challenges/${slug}/edit?all`)
    if (page.url().includes('/sign-in')) await signIn('cso')
    await page.fill('[name=tried]', 'Avisos')
    await page.fill('[name=today]', '5')
    await page.check('[name=people][value="2"]')
    await page.fill('[name=people-note]', 'Por las tardes')
    await askDatabase(
      instance.dataDir,
      `insert into takedown (about_kind, about_id, path, reason, note, was, taken_down_at)
       select 'challenge', id, '/challenges/' || slug, 'other', 'Prueba', to_jsonb(state), now()
       from challenge where slug = $1`,
      [slug],
    )
    if (ends) await sessionEnds()
    await page.locator('.writing-foot button').first().click()
    // What is gone asks nobody to sign in before it gives back what was typed.
    await page.locator('main textarea').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(`/challenges/${slug}/edit`)
    const given = await page.locator('main textarea').all()
    expect(await Promise.all(given.map((each) => each.inputValue()))).toEqual([
      'Avisos',
      '5',
      expect.stringMatching(/^2 (de|of) 4\. /),
      'Por las tardes',
    ])
    expect(await page.getByText('Saber quién contesta').count()).toBe(0)
  }
  await page.getByText('Este contenido se retiró').first().waitFor()
  expect(await page.locator('main label').allTextContents()).toContain(
    '¿Qué se ha intentado ya, sin tecnología, y qué pasó?',
  )
})

const words = 'Nadie avisa a las familias.'
const send = (tab: Page) =>
  tab.locator('main form.form > button').last().click({ noWaitAfter: true })

/** Until the browser's own page of a lost connection stands there whole: before that there is no way back from it. */
const lost = async (tab: Page) => {
  await until(async () => tab.url().startsWith('chrome-error:'))
  await tab.waitForLoadState()
}

test('where the connection goes while a need is told, «back» brings what was typed at once', async () => {
  const other = await browser.newContext({ javaScriptEnabled: false })
  const tab = await other.newPage()
  const answer = await tab.goto(`${instance.url}/needs/new`)
  expect(answer?.headers()['cache-control']).toMatch(/^private/)
  await tab.fill('[name=happens]', words)
  await other.setOffline(true)
  await send(tab)
  await lost(tab)
  await tab.goBack()
  expect(await tab.inputValue('[name=happens]')).toBe(words)
  await other.setOffline(false)
  await send(tab)
  await tab.locator('main .letters').waitFor()
  await other.close()
})

test('of somebody who is signed in no page is kept, and «back» brings what was typed once there is a connection', async () => {
  const answer = await page.goto(`${instance.url}/needs/new`)
  expect(answer?.headers()['cache-control']).toBe('no-store')
  await page.fill('[name=happens]', words)
  await context.setOffline(true)
  await send(page)
  await lost(page)
  await context.setOffline(false)
  await page.goBack()
  // The browser fills the form in once it has asked for the page again.
  await until(async () => (await page.inputValue('[name=happens]')) === words)
})
