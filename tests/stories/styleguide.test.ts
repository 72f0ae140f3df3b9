import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { type Instance, startInstance } from '../support/instance'

let instance: Instance
let browser: Browser
beforeAll(async () => {
  instance = await startInstance()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await instance.stop()
})

async function styleguide(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const answer = await page.goto(`${instance.url}/dev/styleguide`)
  expect(answer?.status()).toBe(200)
  return page
}

/** Findings as sentences: which rule, where. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

test.each([
  ['es-MX', 'light', 1280],
  ['es-MX', 'dark', 360],
  ['en', 'dark', 1280],
  ['en', 'light', 360],
] as const)(
  'axe finds nothing on any component, in %s, %s, %i px wide',
  async (locale, colorScheme, width) => {
    const page = await styleguide({ locale, colorScheme, viewport: { width, height: 900 } })
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
    expect(await findings(page)).toEqual([])
    await page.context().close()
  },
)

test('every component fits a screen of 320 px', async () => {
  const page = await styleguide({ viewport: { width: 320, height: 900 } })
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(widest).toBe(320)
  await page.context().close()
})

test('whoever walks by keyboard always sees where they are', async () => {
  const page = await styleguide({ viewport: { width: 1280, height: 900 } })
  const unseen: string[] = []
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    const { name, outline } = await page.evaluate(() => {
      const here = document.activeElement!
      const ring = here.closest('.score-keys__key') ?? here
      const style = getComputedStyle(ring)
      return {
        name: here.outerHTML.slice(0, 120),
        outline: `${style.outlineStyle} ${style.outlineWidth}`,
      }
    })
    if (outline !== 'solid 3px') unseen.push(`${name}: ${outline}`)
  }
  expect(unseen).toEqual([])
  await page.context().close()
})

test('nothing breaks the content policy: no style attribute, no message in the console', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  await page.goto(`${instance.url}/dev/styleguide`)
  expect(await page.locator('[style]').count()).toBe(0)
  expect(messages).toEqual([])
  await context.close()
})
