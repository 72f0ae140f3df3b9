import { afterAll, beforeAll, expect, test } from 'vitest'
import { crawl, isPage, partsOf, receive, type Received } from '../support/crawl'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { plain, spoken } from '../support/spoken'

/** What a reader's phone receives on a first visit without scripts: the page, its look, its font, its pictures. */
const mostBytes = 60_000

let instance: Instance
let received: Received[] = []

beforeAll(async () => {
  instance = await startInstance()
  received = await crawl(instance, { formats: ['pages', 'files'] })
}, 300_000)
afterAll(() => instance.stop())

const pages = () => received.filter(isPage)

test('whoever follows every link from the front page finds no closed door', () => {
  expect(pages().length).toBeGreaterThan(100)
  const closed = received.filter(({ status }) => status !== 200 && status !== 302)
  expect(closed.map(({ status, url }) => `${status} ${url}`)).toEqual([])
})

test('no page holds a zero byte, which a text field would take for a letter', () => {
  expect(
    pages()
      .filter(({ text }) => text.includes('\0'))
      .map(({ url }) => url),
  ).toEqual([])
})

test('no page asks another host for anything', () => {
  for (const { url, text } of pages()) {
    for (const part of partsOf(text)) expect(part, url).toMatch(/^\/(?!\/)|^data:/)
  }
})

/** By the first a passkey opens the door, by the second a need is told into the page; both can be done without. */
const scripts: Record<string, string> = {
  '/sign-in': '/passkey-script.js',
  '/needs/new': '/recorder-script.js',
}
const scriptOf = (url: string) =>
  Object.entries(scripts).find(([page]) => url.startsWith(page))?.[1]

test('a first visit to any page takes less than 60 kB, and no script but for passkeys where people sign in and for the voice where needs are told', async () => {
  const sizes = new Map<string, number>()
  for (const { url, text, weight } of pages()) {
    const script = scriptOf(url)
    const tag = new RegExp(`<script type="module" src="${script}"[^>]*></script>`)
    const rest = script ? text.replace(tag, '') : text
    expect(rest, url).not.toMatch(/<script(?! type="application\/ld\+json")/)
    let sum = weight
    for (const part of [...partsOf(text), ...(script ? [script] : [])].filter((each) =>
      each.startsWith('/'),
    )) {
      if (!sizes.has(part)) sizes.set(part, (await receive(instance, part)).weight)
      sum += sizes.get(part)!
    }
    expect(sum, url).toBeLessThan(mostBytes)
  }
})

test('every page has a title of its own', () => {
  const urls = new Map<string, string[]>()
  for (const { url, text } of pages().filter(({ url }) => !url.includes('?'))) {
    const title = /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? ''
    urls.set(title, [...(urls.get(title) ?? []), url])
  }
  expect([...urls].filter(([title, { length }]) => !title || length > 1)).toEqual([])
})

test('a link to any page carries its title, a description and a picture of ours', async () => {
  const drawn = new Map<string, string>()
  for (const { url, text, status } of pages().filter(({ status }) => status === 200)) {
    const said = (name: string) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`).exec(text)?.[1]
    expect(said('og:title'), `${status} ${url}`).toBeTruthy()
    expect(said('description'), url).toBeTruthy()
    const picture = (said('og:image') ?? '').replaceAll('&amp;', '&')
    expect(picture.startsWith(`${instance.url}/preview.png?`), url).toBe(true)
    const area = url.split(/[/?]/)[1]!
    if (!drawn.has(area)) drawn.set(area, picture.slice(instance.url.length))
  }
  // One of each area is drawn: what they are made of is the same.
  for (const picture of drawn.values())
    expect(await receive(instance, picture), picture).toMatchObject({
      status: 200,
      type: 'image/png',
    })
})

/** Where people write on pages that anybody reads, and how many of their texts an English reader must come across. */
const written = [
  ['datathon.summary', 'select summary as text from datathon', 2],
  ['datathon.description', 'select description as text from datathon', 2],
  ['datathon.code_of_conduct', 'select code_of_conduct as text from datathon', 1],
  ['criterion.description', 'select description as text from criterion', 5],
  ['criterion.levels', 'select unnest(levels) as text from criterion', 25],
  ['dataset.title', "select title as text from dataset where state = 'curated'", 3],
  ['dataset.summary', "select summary as text from dataset where state = 'curated'", 3],
  ['dataset.method', "select method as text from dataset where state = 'curated'", 2],
  ['tool.summary', 'select summary as text from tool', 2],
  ['stage_change.reason', 'select reason as text from stage_change', 1],
  ['entry.summary', "select facts->>'summary' as text from catalog_entry_version", 2],
  ['entry.risk', "select facts->>'risk' as text from catalog_entry_version", 2],
  ['organization.description', 'select description as text from organization', 3],
  ['team.introduction', 'select introduction as text from team', 3],
  ['question.body', 'select body as text from question', 1],
  ['question.answer', 'select answer as text from question', 1],
  ['submission.answers', 'select value as text from submission_version, jsonb_each_text(answers)', 3],
  ['challenge.title', "select title as text from challenge where state in ('published', 'closed', 'archived')", 5],
] as const // prettier-ignore

test('what people wrote in Spanish is read out as Spanish to whoever reads in English', async () => {
  const seen = pages().filter(({ status }) => status === 200)
  const said = []
  for (const { url: path } of seen) {
    const { text } = await receive(instance, path, { language: 'en' })
    expect(text, path).toMatch(/<html lang="en"/)
    said.push({ path, texts: spoken(text) })
  }
  const wrong = new Set<string>()
  for (const [what, query, least] of written) {
    const rows = (await askDatabase(instance.dataDir, query)) as { text: string | null }[]
    const beginnings = new Set(rows.map(({ text }) => beginning(text ?? '')).filter(Boolean))
    const come = new Set<string>()
    for (const { path, texts } of said) {
      for (const { text, language } of texts) {
        const found = [...beginnings].find((each) => text.replace(/^[“«]/, '').startsWith(each))
        if (!found) continue
        come.add(found)
        if (language !== 'es') wrong.add(`${what} on ${path}: ${found}`)
      }
    }
    if (come.size < least) wrong.add(`${what}: only ${come.size} were come across`)
  }
  expect([...wrong]).toEqual([])
})

/** Enough of a text to tell it apart: how its first line begins, without marks. */
function beginning(text: string): string {
  const [line = ''] = text.split('\n').map((each) => plain(each.replace(/^[#>*\-\d.\s]+/, '')))
  const start = (/^[^*_`[]*/.exec(line)?.[0] ?? '').slice(0, 60).trim()
  return start.split(' ').length >= 4 ? start : ''
}
