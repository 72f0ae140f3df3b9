import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { comeIn, organizationOf, writeBrief } from '../support/come-in'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { until } from '../support/until'

let instance: Instance
let browser: Browser
let context: BrowserContext
let slug: string
beforeAll(async () => {
  ;[instance, browser] = await Promise.all([startInstance(), launchBrowser()])
  const cso = await comeIn(instance, 'cso')
  const organization = await organizationOf(instance.dataDir, 'umbral-demo')
  slug = await writeBrief(cso, organization, 'Saber adónde los llevan')
  const [name, value] = cso.cookie.split('=') as [string, string]
  context = await browser.newContext()
  await context.addCookies([{ name, value, url: instance.url }])
})
afterAll(async () => {
  await browser.close()
  await instance.stop()
})

const open = async (path: string) => {
  const page = await context.newPage()
  await page.goto(instance.url + path, { waitUntil: 'networkidle' })
  return page
}

/** Goes on typing after what stands there. */
const type = (page: Page, field: string, words: string) =>
  page.locator(`[name="${field}"]`).pressSequentially(words)

const answerKept = async (question: string) => {
  const rows = await askDatabase<{ value: { text?: string } }>(
    instance.dataDir,
    `select value from challenge_answer join challenge on id = challenge_id
     where slug = $1 and question = $2`,
    [slug, question],
  )
  return rows[0]?.value.text
}

const clashes = (page: Page) => page.locator('.writing-clash').count()

test('what is typed is saved at each pause, of one question and of all', async () => {
  for (const [question, path] of [
    ['problem', 'edit?question=problem'],
    ['tried', 'edit?all'],
  ] as const) {
    const page = await open(`/challenges/${slug}/${path}`)
    let typed = ''
    for (const words of ['Nadie avisa.', ' A veces llaman.', ' Casi nunca.']) {
      typed += words
      await type(page, question, words)
      await until(async () => (await answerKept(question)) === typed)
    }
    expect(await clashes(page)).toBe(0)
    await page.close()
  }
})

test('a text in another language is saved at each pause', async () => {
  const page = await open(`/challenges/${slug}/translations/en`)
  let typed = ''
  for (const words of ['To know', ' where they', ' are taken']) {
    typed += words
    await type(page, 'title', words)
    await until(async () => {
      const rows = await askDatabase<{ text: string }>(
        instance.dataDir,
        `select text from challenge_translation join challenge on challenge.id = challenge_id
         where slug = $1 and field = 'title'`,
        [slug],
      )
      return rows[0]?.text === typed
    })
  }
  expect(await page.locator('main .saved-state--failed').count()).toBe(0)
})

test('without a connection it is saved once there is one, and of two tabs the second is told of the first', async () => {
  const [here, there] = [
    await open(`/challenges/${slug}/edit?question=objective`),
    await open(`/challenges/${slug}/edit?question=objective`),
  ]
  await type(here, 'objective', 'Que se sepa')
  await until(async () => (await answerKept('objective')) === 'Que se sepa')
  await context.setOffline(true)
  await type(here, 'objective', ' en un día')
  await here.locator('main .saved-state--failed').waitFor()
  await context.setOffline(false)
  await until(async () => (await answerKept('objective')) === 'Que se sepa en un día')
  expect(await clashes(here)).toBe(0)
  await type(there, 'objective', 'Otra cosa')
  await there.locator('.writing-clash').waitFor()
  expect(await answerKept('objective')).toBe('Que se sepa en un día')
  expect(await there.inputValue('[name=objective]')).toBe('Otra cosa')
})

test('what is typed while the brief is in review is said not to be saved, and waits in the browser', async () => {
  const page = await open(`/challenges/${slug}/edit?question=users`)
  const setState = (state: string) =>
    askDatabase(
      instance.dataDir,
      'update challenge set state = $2, submitted_at = now() where slug = $1',
      [slug, state],
    )
  await setState('in_review')
  await type(page, 'users', 'La abogada de guardia')
  const said = page.locator('main .saved-state--failed')
  await said.waitFor()
  expect(await said.textContent()).toContain('ya se envió a revisión')
  await page.locator('.writing-foot button').first().click()
  await page.locator('.error-summary').waitFor()
  expect(await page.inputValue('[name=users]')).toBe('La abogada de guardia')
  await setState('changes_requested')
  await open(`/challenges/${slug}/edit?question=users`)
  await until(async () => (await answerKept('users')) === 'La abogada de guardia')
})
