import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '~/shared/languages'
import { launchBrowser } from '../../support/browser'
import { startInstance, type Instance } from '../../support/instance'
import { announceDatathon } from './datathon'
import { join } from './join'
import { open, pathOf, signInAsDemo, startWay, type Way } from './way'

/** The eight steps, one after the other: each stands on what the one before it left. */
export function walkTheWholeWay(how: { language: Language; javaScript: boolean }): void {
  let instance: Instance
  let browser: Browser
  let way: Way
  let datathon: string

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
}
