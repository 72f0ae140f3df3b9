import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { startInstance, type Instance } from '../support/instance'
import { carriesAnything, recording } from '../support/recordings'
import { fill, follow, open, press, signInAsDemo, startWay, type Way } from './way/way'

// On the narrowest of phones, without JavaScript, in Spanish.
let instance: Instance
let browser: Browser
let way: Way
let key = ''

beforeAll(async () => {
  instance = await startInstance()
  browser = await launchBrowser()
  way = startWay(instance, browser, { language: 'es', javaScript: false })
}, 300_000)
afterAll(async () => {
  await way.end()
  await browser.close()
  await instance.stop()
})

const narrow = (page: Page) => page.setViewportSize({ width: 320, height: 640 })

test('one click from the front page, one page and three fields: a need is told by voice', async () => {
  const page = await open(way, 'nobody', '/')
  await narrow(page)
  await follow(page, way.words.overview.home.doors.need)
  expect(new URL(page.url()).pathname).toBe('/needs/new')
  const voice = { name: 'Grabación de doña Inés.m4a', mimeType: 'audio/mp4' }
  const recorder = page.locator('main input[name=happens-voice]')
  expect(await recorder.getAttribute('accept')).toBe('audio/*')
  await recorder.setInputFiles({ ...voice, buffer: await recording('m4a', { seconds: 30 }) })
  await fill(page, {
    whom: 'Familias de personas presas, unas 400 al año.',
    different: 'Que una familia sepa en un día a dónde llevaron a su pariente.',
  })
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(320)
  await press(page, way.words.needs.new.submit)
  key = await page.locator('main .letters').innerText()
  expect(key.split(' ')).toHaveLength(6)
  expect(await page.context().cookies()).toEqual([])
}, 60_000)

test('nothing of what the phone wrote into the recording is left on the disk', async () => {
  const folder = join(instance.dataDir, 'files')
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name)
    if ((await stat(path)).isFile()) expect(carriesAnything(await readFile(path)), name).toEqual([])
  }
  expect(await readdir(join(instance.dataDir, 'scratch'))).toEqual([])
})

test('with the six words, signed in, it becomes one’s own', async () => {
  await signInAsDemo(way, 'cso')
  const page = await open(way, 'cso', '/needs/key')
  await narrow(page)
  await fill(page, { key })
  await press(page, way.words.needs.key.submitAdopt)
  expect(await page.locator('main').innerText()).toContain('Familias de personas presas')
  expect(await page.locator('main audio').count()).toBe(1)
}, 60_000)

test('an organiser finds it first of all, hears it, takes it and writes with whoever told it', async () => {
  const who = 'organizer'
  const { needs, account, challenges } = way.words
  await signInAsDemo(way, who)
  const page = await open(way, who, '/me')
  await narrow(page)
  const first = page.locator('main .queue__item').first()
  expect(await first.innerText()).toContain(account.waiting.takeNeed.title)
  await open(way, who, '/needs')
  await follow(page, needs.spokenOnly)
  await press(page, needs.page.take)
  await follow(page, needs.page.makeBrief)
  await fill(page, { title: 'Avisar a cada familia de un traslado', theme: 'prevention' })
  await press(page, needs.brief.submit)
  const slug = new URL(page.url()).pathname.split('/')[2]!
  await open(way, who, `/challenges/${slug}/edit?all`)
  await fill(page, {
    problem: 'Trasladan a una persona presa y nadie avisa a su familia.',
    users: 'Quien atiende el teléfono de la organización.',
    harm: 'Si se sabe quién llamó, puede haber represalias.',
    'contact-hours': 8,
  })
  await press(page, challenges.edit.saveAll)
  const offered = page.getByRole('link', { name: challenges.next.send })
  await open(way, who, `/challenges/${slug}`)
  expect(await offered.count()).toBe(0)
}, 60_000)

test('over two sign-ins each answer is approved in Spanish, one is changed, and the brief is submitted', async () => {
  const who = 'cso'
  const { needs, account, challenges } = way.words
  const page = await open(way, who, '/me')
  await follow(page, account.waiting.approveAnswers.action)
  expect(await page.locator('main').innerText()).toContain(needs.approvals.by.companion)
  await press(page, needs.approvals.approve)
  await open(way, who, '/sign-out')
  await page.locator('main form button').first().click()
  await page.waitForLoadState()
  await signInAsDemo(way, who)
  await open(way, who, '/me')
  await follow(page, account.waiting.approveAnswers.action)
  await follow(page, needs.approvals.change)
  const approvals = page.url().replace(/\/edit.*/, '/approvals')
  await page
    .locator('main textarea')
    .fill('Con nuestras propias palabras: que nadie tenga que buscar.')
  await press(page, challenges.edit.saveLater)
  await page.goto(approvals)
  while (await page.getByRole('button', { name: needs.approvals.approve }).count())
    await press(page, needs.approvals.approve)
  await page.goto(approvals.replace('approvals', 'review-request'))
  await press(page, challenges.send.submit)
  expect(await page.locator('main').innerText()).toContain(challenges.states.in_review)
}, 90_000)
