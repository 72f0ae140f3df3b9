import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packLicences } from '~/domains/challenges/pack-licences'
import { launchBrowser } from '../support/browser'
import { crawl, receive } from '../support/crawl'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { npmScript } from '../support/npm-script'
import { planted, secretsIn, tellingIn } from '../support/planted'
import { carriesAnything, recording, soundsIn } from '../support/recordings'
import { until } from '../support/until'
import { fill, follow, open, press, signInAsDemo, startWay, type Way } from './way/way'

// On the narrowest of phones, without JavaScript, in Spanish.
let instance: Instance
let browser: Browser
let way: Way
let key = ''
/** The paths of its brief, and of a need that everybody may read. */
let need = ''
let brief = ''

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
  const second = { name: 'Nota de voz.mp3', mimeType: 'audio/mpeg' }
  await page
    .locator('main input[name=whom-voice]')
    .setInputFiles({ ...second, buffer: await recording('mp3', { seconds: 10 }) })
  await fill(page, {
    whom: `Familias de personas presas, unas 400 al año. Las junta ${planted.need.name}, en el ${planted.need.phone}.`,
    different: 'Que una familia sepa en un día a dónde llevaron a su pariente.',
  })
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(320)
  await press(page, way.words.needs.new.submit)
  key = await page.locator('main .letters').innerText()
  expect(key.split(' ')).toHaveLength(6)
  expect(await page.title()).toBe(`${way.words.needs.sent.title} · Tequio`)
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
  expect(await page.locator('main audio').count()).toBe(2)
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
  brief = new URL(page.url()).pathname.split('/', 3).join('/')
  await open(way, who, `${brief}/edit?all`)
  await fill(page, {
    problem: 'Trasladan a una persona presa y nadie avisa a su familia.',
    users: `Quien atiende el teléfono de la organización en ${planted.confirmed}.`,
    harm: `Si se sabe quién llamó, puede haber represalias. CURP ${planted.brief.curp}, correo ${planted.brief.mail}.`,
    'contact-hours': 8,
  })
  await press(page, challenges.edit.saveAll)
  const offered = page.getByRole('link', { name: challenges.next.send })
  await open(way, who, brief)
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
  await page.goto(approvals.replace('approvals', 'traces'))
  await decideOn(page)
  await press(page, challenges.traces.submit)
  await page.goto(approvals.replace('approvals', 'review-request'))
  await press(page, challenges.send.submit)
  expect(await page.locator('main').innerText()).toContain(challenges.states.in_review)
}, 90_000)

/** Takes the proposed words for all that is marked, and confirms the village. */
async function decideOn(page: Page): Promise<void> {
  for (const each of await page.locator('main .trace-choices > li').all()) {
    const isKept = (await each.locator('legend').innerText()).includes(planted.confirmed)
    await each.locator(`[value=${isKept ? 'kept' : 'reworded'}]`).check()
  }
}

test('shown, published and asked about: nothing that its author did not confirm reaches anybody, in no format', async () => {
  const { needs, challenges } = way.words
  const teller = await open(way, 'cso', '/needs/new')
  const { name, phone } = planted.need
  await fill(teller, {
    happens: `Nadie avisa a nadie de un traslado. ${name} lo sabe, del ${phone}.`,
    whom: 'Familias que viajan un día entero.',
    different: 'Que se sepa a tiempo.',
  })
  await press(teller, needs.new.submit)
  need = new URL(teller.url()).pathname
  await open(way, 'cso', `${need}/showing`)
  await decideOn(teller)
  await fill(teller, { agreed: true })
  await press(teller, needs.showing.submit)
  const backup = join(instance.dataDir, 'before.backup')
  expect(await npmScript('backup', [backup], instance.dataDir)).toMatchObject({ code: 0 })
  // Whoever accompanied it has helped to write it, and another organiser publishes it.
  await askDatabase(
    instance.dataDir,
    "insert into instance_role (person_id, role) select id, 'organizer' from person where handle = 'curaduria-demo'",
  )
  await signInAsDemo(way, 'curator')
  const reviewer = await open(way, 'curator', `${brief}/publication`)
  await reviewer.locator('main [name=place]').first().check()
  await press(reviewer, challenges.publication.submit)
  await signInAsDemo(way, 'volunteer')
  const asker = await open(way, 'volunteer', `${brief}/questions`)
  const { question } = planted
  await fill(asker, { body: `¿Se puede llamar a ${question.name}, del ${question.phone}?` })
  await press(asker, challenges.questions.submit)
  expect(await asker.locator('main .trace-choices > li').count()).toBe(2)
  await decideOn(asker)
  await press(asker, challenges.questions.submit)

  const packed = `${brief}/starter-pack.zip`
  const everything = await crawl(instance, {
    formats: ['pages', 'data', 'files'],
    also: [`${packed}?licence=${packLicences[0]}`],
  })
  const read = new Set(everything.map(({ url }) => url.split('?')[0]))
  const feed = '/challenges/feed.xml'
  for (const path of [
    need,
    brief,
    `${brief}.data`,
    `${brief}/questions`,
    packed,
    feed,
    `/api/v1${brief}`,
  ])
    expect(read).toContain(path)
  expect(await tellingIn(everything)).toEqual([])
  const confirmed = everything.filter(({ text }) => text.includes(planted.confirmed))
  expect(confirmed.map(({ url }) => url)).toEqual(
    expect.arrayContaining([brief, `/api/v1${brief}`]),
  )
}, 240_000)

test('who searches for what was not confirmed finds neither need nor brief; who searches for what was does', async () => {
  const found = async (words: string) => {
    const answer = await receive(instance, `/search?q=${encodeURIComponent(words)}`)
    return [need, brief].filter((path) => answer.text.includes(`href="${path}`))
  }
  for (const words of Object.values({ ...planted.need, ...planted.brief, ...planted.question }))
    expect(await found(words), words).toEqual([])
  expect(await found(planted.confirmed)).toEqual([brief])
})

test('no mail and no notice tells it to others', async () => {
  const mails = await askDatabase(
    instance.dataDir,
    'select recipient, subject, body_text, body_html from outbox_mail',
  )
  const notices = await askDatabase(instance.dataDir, 'select facts, path from notification')
  const about = mails.filter((mail) => JSON.stringify(mail).includes(brief))
  expect(about.length).toBeGreaterThan(0)
  expect(secretsIn(JSON.stringify([mails, notices]))).toEqual([])
})

test('the voices are gone from the disk and from every backup made since, and none had what the phone wrote', async () => {
  const after = join(instance.dataDir, 'after.backup')
  expect(await npmScript('backup', [after], instance.dataDir)).toMatchObject({ code: 0 })
  const before = piecesOf(join(instance.dataDir, 'before.backup'))
  expect(soundsIn(before)).toEqual(['m4a', 'mp3'])
  expect(carriesAnything(before)).toEqual([])
  expect(soundsIn(piecesOf(after))).toEqual([])
  await askDatabase(
    instance.dataDir,
    "insert into pgboss.job (name, data) values ('erase-files', '{}')",
  )
  await until(() => soundsIn(onDisk()).length === 0)
}, 120_000)

/** All bytes of files that a backup holds. */
function piecesOf(path: string): Buffer {
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n')
  const pieces = lines.map((line) => (JSON.parse(line) as { piece?: string }).piece ?? '')
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')))
}

function onDisk(): Buffer {
  const folders = ['files', 'copies'].map((name) => join(instance.dataDir, name))
  const paths = folders
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
    )
  return Buffer.concat(
    paths.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path)),
  )
}
