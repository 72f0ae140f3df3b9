import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn, sessionOf } from '../support/come-in'
import { startInstance, type Instance } from '../support/instance'
import { oneConnection, sendAtOnce } from '../support/send-at-once'

let instance: Instance
beforeAll(async () => {
  instance = await startInstance()
})
afterAll(() => instance.stop())

const ask = (path: string, init: RequestInit = {}) =>
  fetch(instance.url + path, { redirect: 'manual', ...init })

function post(path: string, headers: Record<string, string>) {
  return ask(path, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ language: 'en', back: '/' }),
  })
}

const nonceOf = (answer: Response) =>
  /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]

test('nothing that another site sends is carried out, on pages, data requests and resource routes alike', async () => {
  for (const path of ['/language', '/sign-in', '/sign-in.data', '/sign-in?index', '/reset']) {
    for (const from of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
    ] as Record<string, string>[]) {
      expect((await post(path, from)).status, `${path} ${JSON.stringify(from)}`).toBe(403)
    }
  }
  expect((await post('/language', { 'sec-fetch-site': 'same-origin' })).status).toBe(302)
  expect((await post('/language', { origin: instance.url })).status).toBe(302)
})

test('every answer carries the policy and the other headers, errors and files too', async () => {
  for (const path of [
    '/',
    '/nowhere',
    '/sign-in',
    '/api/v1/openapi.json',
    '/api/v1/nowhere',
    '/icon.svg',
    '/healthz',
  ]) {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('x-powered-by'), path).toBeNull()
  }
})

test('checklist 2: twenty loads of one page have twenty nonces, and no script without one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/')))
  expect(new Set(answers.map(nonceOf)).size).toBe(20)
  for (const answer of answers) expect(await answer.text()).not.toMatch(/<script(?![^>]*nonce=)/)
})

test('a page for readers without an account is given again from the cache, without ETag', async () => {
  await ask('/about')
  const before = await found()
  const answer = await ask('/')
  await ask('/')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('etag')).toBeNull()
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await found()).toBeGreaterThan(before)
})

test('the language is the one that was chosen, else the one that the browser asks for', async () => {
  const lang = async (headers: Record<string, string>) =>
    /<html lang="(\w+)"/.exec(await (await ask('/', { headers })).text())?.[1]
  expect(await lang({ 'accept-language': 'en-GB,en;q=0.9' })).toBe('en')
  expect(await lang({ 'accept-language': 'fr' })).toBe('es')
  expect(await lang({ 'accept-language': 'en', cookie: 'language=es' })).toBe('es')
})

test('checklist 38: what a signed-in person reads is kept nowhere, and signing in is a form that needs no script', async () => {
  const signedIn = await ask('/sign-in', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: 'cso@demo.tequio.example', password: 'tequio demo 2019' }),
  })
  expect(signedIn.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/)
  const cookie = await sessionOf(instance.url, 'cso')
  const me = await ask('/me', { headers: { cookie } })
  expect(me.status).toBe(200)
  expect(me.headers.get('cache-control')).toBe('no-store')
  const html = await me.text()
  const nonce = nonceOf(me)
  expect(
    [...html.matchAll(/<script[^>]*>/g)].every(([tag]) => tag.includes(`nonce="${nonce}"`)),
  ).toBe(true)
})

const ofForms = { 'content-type': 'application/x-www-form-urlencoded' }
const fromUs = { ...ofForms, 'sec-fetch-site': 'same-origin' }

test.each([
  ['a session that has ended', '/challenges/new', { ...fromUs, cookie: 'session=ended' }, 302],
  ['another site', '/challenges/new', { ...ofForms, 'sec-fetch-site': 'cross-site' }, 403],
  ['nobody', '/me/profile', fromUs, 302],
  ['a page that is not there', '/nowhere', fromUs, 404],
  ['a page of no forms', '/about', fromUs, 405],
  ['more than anybody types', '/sign-in', fromUs, 413],
  ['GitHub, as somebody says', '/hooks/github', {}, 401],
] as const)(
  'a long form of %s has its answer, and its connection serves what is asked next',
  async (_, path, headers, status) => {
    const agent = oneConnection()
    const long = `title=${'a'.repeat(status === 413 ? 30_000_000 : 1_000_000)}`
    for (const reused of [false, true, true]) {
      const answer = await sendAtOnce(agent, instance.url + path, headers, long)
      expect(answer).toMatchObject({ status, reused })
      const next = await sendAtOnce(agent, `${instance.url}/about`)
      expect(next).toMatchObject({ status: 200, reused: true })
    }
    agent.destroy()
  },
)

test('what a route without a page refuses is said in the frame to whoever is signed in, and without it to anybody else', async () => {
  const addresses = [
    '/me/security/second-factor/codes/file',
    '/datasets/nothing/versions/1/files/2',
    '/submissions/00000000-0000-4000-8000-000000000000/files/archive',
  ]
  const cso = await comeIn(instance, 'cso')
  for (const path of addresses) {
    const answer = await cso(path)
    const page = await answer.text()
    expect(answer.status, path).toBe(404)
    expect(page, path).toContain('action="/sign-out/erasure"')
    expect(page, path).toContain('<title>')
    const stranger = await ask(path)
    expect(stranger.status, path).toBe(404)
    expect(await stranger.text(), path).not.toContain('/sign-out/erasure')
  }
})

test('the title of a page says first that a form came back, in both languages, and nothing of the kind else', async () => {
  const cso = await comeIn(instance, 'cso')
  const titleOf = async (answer: Response) => /<title>(.*?)<\/title>/.exec(await answer.text())?.[1]
  for (const language of ['es', 'en']) {
    const asked = { 'accept-language': language, ...fromUs }
    for (const path of ['/sign-in', '/conduct']) {
      const own = await titleOf(await ask(path, { headers: asked }))
      const sent = await ask(path, { method: 'POST', headers: asked, body: 'nothing=1' })
      expect(sent.status, path).toBe(400)
      expect(await titleOf(sent), path).toBe(`Error: ${own}`)
    }
  }
  const own = await titleOf(await cso('/challenges/new'))
  const body = new URLSearchParams({ title: '' })
  expect(await titleOf(await cso('/challenges/new', { method: 'POST', body }))).toBe(
    `Error: ${own}`,
  )
})

test('a page that needs an account leads to sign in and back', async () => {
  const answer = await ask('/me?x=1')
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/sign-in?back=%2Fme%3Fx%3D1')
})

test('an error for a program is a problem it can read, from any origin', async () => {
  const answer = await ask('/api/v1/nowhere')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(await answer.json()).toMatchObject({ status: 404, title: 'Not found' })
})

test('the instance says that it lives, that it is ready and what it counted', async () => {
  expect((await ask('/healthz')).status).toBe(200)
  expect((await ask('/readyz')).status).toBe(200)
  expect(await (await ask('/metrics')).text()).toContain('tequio_refused_at_gate_total')
})

test('checklist 37: nothing of the source or the settings can be asked for', async () => {
  for (const path of [
    '/.env',
    '/.git/HEAD',
    '/package.json',
    '/assets/',
    '/build',
    '/build/',
    '/build/client/',
    '/assets/manifest.json',
    '/.vite/manifest.json',
    '/.data/session-secret',
    '/server.ts',
    '/build/server/server.js',
    '/%2e%2e/package.json',
  ]) {
    expect((await ask(path)).status, path).toBe(404)
  }
})

test('the log says what was asked and by nobody: no address, token or search', async () => {
  await ask('/sign-in', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: 'secreta@example.org', password: 'palabra secreta' }),
  })
  await ask('/search?q=nombre-buscado')
  await ask('/reset/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')
  const log = instance.output()
  for (const secret of ['secreta@', 'palabra secreta', 'nombre-buscado', 'abcdefghijklmnop']) {
    expect(log).not.toContain(secret)
  }
  expect(log).toContain('/sign-in')
})

test('checklist 21: wherever a link or a form would like to lead, one stays on this site', async () => {
  const wanted = [
    '//evil.example',
    '///evil.example/%2f..',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'https:evil.example',
    'http://localhost@evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/\t/evil.example',
    '/\r\nLocation: https://evil.example',
    ' //evil.example',
    '.evil.example',
    '@evil.example',
  ]
  const same = { 'sec-fetch-site': 'same-origin' }
  const person = { email: 'cso@demo.tequio.example', password: 'tequio demo 2019' }
  const stays = (location: string | null) => {
    expect(new URL(location ?? '/', instance.url).origin).toBe(instance.url)
    expect(location ?? '').not.toContain('evil')
  }
  for (const back of wanted) {
    const query = new URLSearchParams({ back, redirectTo: back, next: back, url: back })
    for (const path of ['/sign-in', '/sign-up', '/challenges', '/']) {
      const answer = await ask(`${path}?${query}`)
      stays(answer.headers.get('location'))
      expect(await answer.text(), path).not.toMatch(/(value|href|action)="(?!\/(?![/\\]))[^"]*evil/)
    }
    for (const [path, form] of [
      ['/sign-in', person],
      ['/language', { language: 'en' }],
    ] as const) {
      const body = new URLSearchParams({ ...form, back, redirectTo: back })
      const answer = await ask(path, { method: 'POST', headers: same, body })
      expect(answer.status).toBe(302)
      stays(answer.headers.get('location'))
    }
    const referer = encodeURI(`https://evil.example/${back}`)
    const sent = { method: 'POST', headers: { ...same, referer }, body: new URLSearchParams() }
    stays((await ask('/organizations/new', sent)).headers.get('location'))
  }
})

async function found(): Promise<number> {
  const text = await (await ask('/metrics')).text()
  return Number(/tequio_anonymous_pages_total\{found="yes"\} (\d+)/.exec(text)?.[1] ?? 0)
}

test('checklist 37: no script is sent with the map of its source', async () => {
  const scripts = readdirSync('build/client/assets').filter((name) => name.endsWith('.js'))
  expect(readdirSync('build/client', { recursive: true }).map(String)).not.toContainEqual(
    expect.stringMatching(/\.map$/),
  )
  expect((await ask(`/assets/${scripts[0]}.map`)).status).toBe(404)
  for (const name of scripts)
    expect(readFileSync(`build/client/assets/${name}`, 'utf8')).not.toContain('sourceMappingURL')
})
