import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '~/shared/languages'
import { transfers } from 'db/seed/briefs/transfers'
import { textOf } from '~/domains/challenges/answers'
import { launchBrowser } from '../../support/browser'
import { startInstance, type Instance } from '../../support/instance'
import {
  askForAChange,
  finishTheBrief,
  makeTheChange,
  publishTheBrief,
  verifyTheOrganization,
  writeHalfABrief,
} from './brief'
import { announceDatathon } from './datathon'
import { join } from './join'
import { open, pathOf, startWay, type Way } from './way'

/** The eight steps, one after the other: each stands on what the one before it left. */
export function walkTheWholeWay(how: { language: Language; javaScript: boolean }): void {
  let instance: Instance
  let browser: Browser
  let way: Way
  let datathon: string
  let brief: string

  beforeAll(async () => {
    instance = await startInstance()
    browser = await launchBrowser()
    way = startWay(instance, browser, how)
  })
  afterAll(async () => {
    await way?.end()
    await browser?.close()
    await instance?.stop()
  })

  test('an organiser announces a datathon by one plain form', async () => {
    datathon = await announceDatathon(way, 'Traslados sin aviso')
    const page = await open(way, 'visitor', `/datathons/${datathon}`)
    expect(await page.locator('h1').innerText()).toBe('Traslados sin aviso')
    expect(await page.locator('html').getAttribute('lang')).toBe(how.language)
  })

  test('a member of an organisation opens an account with the code that was mailed', async () => {
    await join(way, 'umbral-nuevo')
    expect(pathOf(await way.pageOf('umbral-nuevo'))).toBe('/me')
  })

  test('they register the organisation, write half a brief, leave, come back and submit it', async () => {
    brief = await writeHalfABrief(way, 'umbral-nuevo')
    await finishTheBrief(way, 'umbral-nuevo', brief)
    const page = await open(way, 'organizer', `/challenges/${brief}/review`)
    expect(await page.locator('main').innerText()).toContain(textOf(transfers.answers, 'harm'))
  })

  test('an organiser asks for a change, which is made', async () => {
    await askForAChange(way, brief)
    await makeTheChange(way, 'umbral-nuevo', brief)
  })

  test('nothing is published before the organisation is verified; then anybody can read the brief', async () => {
    await publishTheBrief(way, brief, datathon)
    const visitor = await way.pageOf('visitor')
    expect((await visitor.goto(`${way.url}/challenges/${brief}`))?.status()).toBe(404)
    await verifyTheOrganization(way, 'colectiva-del-paseo')
    await publishTheBrief(way, brief, datathon)
    await open(way, 'visitor', `/challenges/${brief}`)
    expect(await visitor.locator('h1').innerText()).toContain('adónde llevaron')
  })
}
