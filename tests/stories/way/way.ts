import type { Browser, BrowserContext, Page } from 'playwright-core'
import en from '~/locales/en/all'
import es from '~/locales/es/all'
import type { Language } from '~/shared/languages'
import { typeDemoCode } from '../../support/browser'
import type { Instance } from '../../support/instance'

/** One walk along the whole way, in one language, with or without scripts. */
export interface Way {
  url: string
  language: Language
  /** The interface's words, so that a step presses what its person reads. */
  words: typeof es
  /** A browser of somebody's own: who comes back finds their session. */
  pageOf: (who: string) => Promise<Page>
  end: () => Promise<void>
}

export function startWay(
  instance: Instance,
  browser: Browser,
  { language, javaScript }: { language: Language; javaScript: boolean },
): Way {
  const contexts = new Map<string, BrowserContext>()
  return {
    url: instance.url,
    language,
    words: (language === 'es' ? es : en) as typeof es,
    async pageOf(who) {
      const context = contexts.get(who) ?? (await browser.newContext(seen(language, javaScript)))
      contexts.set(who, context)
      return context.pages()[0] ?? context.newPage()
    },
    async end() {
      for (const context of contexts.values()) await context.close()
    },
  }
}

function seen(language: Language, javaScript: boolean) {
  const locale = language === 'es' ? 'es-MX' : 'en-GB'
  return { locale, javaScriptEnabled: javaScript, viewport: { width: 360, height: 780 } }
}

/** Opens a path of the instance as somebody. */
export async function open(way: Way, who: string, path: string): Promise<Page> {
  const page = await way.pageOf(who)
  const answer = await page.goto(way.url + path)
  if (answer && answer.status() >= 400)
    throw new Error(`${path} answered ${answer.status()} to ${who}`)
  return page
}

/** Signs in as one of the demo's people with the button that bears their name. */
export async function signInAsDemo(way: Way, who: string): Promise<Page> {
  const page = await open(way, who, '/sign-in')
  await press(page, who)
  await typeDemoCode(page)
  await inLanguage(way, page)
  return page
}

/** The demo's people have Spanish accounts; whoever walks in English chooses it once, as they would. */
async function inLanguage(way: Way, page: Page) {
  const lang = await page.locator('html').getAttribute('lang')
  if (lang === way.language) return
  const menu = page.locator('details.menu > summary')
  if (await menu.isVisible()) await menu.click()
  await page
    .getByRole('button', { name: way.language === 'en' ? 'English' : 'Español' })
    .filter({ visible: true })
    .click()
  await page.locator(`html[lang=${way.language}]`).waitFor()
}

/** A button's words; after a colon those who hear the page are told which of several it is. */
const wordsOf = (name: string) =>
  new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}( ?: .*)?$`)

/** Presses a button by its words and waits for the page that follows. */
export async function press(page: Page, name: string): Promise<void> {
  const button = page
    .getByRole('button', { name: wordsOf(name) })
    .filter({ visible: true })
    .first()
  const posts = await button.evaluate(
    (element) => (element as HTMLButtonElement).form?.method === 'post',
  )
  // Where scripts send the form no other page is loaded: what was sent is done once it is answered.
  const answered = posts && page.waitForResponse((one) => one.request().method() === 'POST')
  await button.click()
  await answered
  await page.waitForLoadState()
}

/** Follows a link by its words. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).filter({ visible: true }).first().click()
  await page.waitForLoadState()
}

/** Fills fields by their names; a select, a box or a radio is chosen. */
export async function fill(
  page: Page,
  fields: Record<string, string | number | true>,
): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]:not([type=hidden])`)
    const kind = await field.first().evaluate((element) => (element as HTMLInputElement).type)
    if (kind === 'checkbox' && value === true) await field.first().check()
    else if (kind === 'radio' || kind === 'checkbox')
      await page.locator(`main [name="${name}"][value="${value}"]`).check()
    else if (kind === 'select-one') await field.selectOption(String(value))
    else await field.fill(String(value))
  }
}

export const pathOf = (page: Page): string => new URL(page.url()).pathname
