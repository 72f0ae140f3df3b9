import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fixtures from '@octokit/fixtures'
import webhooks from '@octokit/webhooks-examples'
import { verify } from '@octokit/webhooks-methods'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startFakeGithub, type FakeGithub } from './start'

const COPAL = 'equipo-copal/indice-de-prisiones'
let github: FakeGithub

beforeAll(async () => {
  github = await startFakeGithub()
})
afterEach(() => github.calm())
afterAll(() => github.stop())

const ask = (path: string, init?: RequestInit) => fetch(github.apiUrl + path, init)
const read = async <T>(path: string) => (await (await ask(path)).json()) as T

type Json = Record<string, unknown>
type CommitAnswer = { sha: string; commit: { tree: { sha: string } } }

/** Fields of a recorded answer that ours lacks, or has with another type. */
function missing(ours: Json, recorded: Json, path = ''): string[] {
  return Object.entries(recorded).flatMap(([key, value]) => {
    const at = `${path}.${key}`
    if (!(key in ours)) return [at]
    const mine = ours[key]
    if (value === null || mine === null) return []
    if (typeof mine !== typeof value) return [`${at}: ${typeof mine}`]
    const isObject = typeof value === 'object' && !Array.isArray(value)
    return isObject ? missing(mine as Json, value as Json, at) : []
  })
}

test('a repository has every field of a recorded answer', async () => {
  const { response } = fixtures.get('api.github.com/get-repository')[0]!
  const forOwners =
    /^\.(allow_(squash|merge|rebase|auto|update)|delete_br|use_squash|temp_|organiz)/
  const found = missing(await read(`/repos/${COPAL}`), response)
  expect(found.filter((field) => !forOwners.test(field))).toEqual([])
})

test('a file has every field of a recorded answer', async () => {
  const { response } = fixtures.get('api.github.com/get-content')[0]!
  const recorded = (Array.isArray(response) ? response[0] : response) as Json
  expect(missing(await read(`/repos/${COPAL}/contents/README.md`), recorded)).toEqual([])
})

test('a push has every field of a published example', async () => {
  const deliveries: { headers: Headers; body: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      deliveries.push({ headers: new Headers(request.headers as Record<string, string>), body })
      response.end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const hook = { url: `http://127.0.0.1:${port}/hooks/github`, secret: 'un secreto' }
  const other = await startFakeGithub({ hook })
  const sha = await other.addCommit(COPAL, { message: 'Uno más', files: { 'a.txt': 'a' } })
  await other.stop()
  server.close()

  const [delivery] = deliveries
  const event = JSON.parse(delivery!.body) as Json & { commits: { id: string }[] }
  expect(event.after).toBe(sha)
  expect(event.commits.map(({ id }) => id)).toEqual([sha])
  const signature = delivery!.headers.get('x-hub-signature-256')!
  expect(await verify(hook.secret, delivery!.body, signature)).toBe(true)
  const example = webhooks.find(({ name }) => name === 'push')!.examples[0] as Json
  expect(missing(event, example)).toEqual(['.repository.owner.name', '.repository.owner.email'])
})

test('an answer that did not change is a 304 and costs nothing', async () => {
  const first = await ask(`/repos/${COPAL}`)
  const again = await ask(`/repos/${COPAL}`, {
    headers: { 'if-none-match': first.headers.get('etag')! },
  })
  const third = await ask(`/repos/${COPAL}`)
  expect(again.status).toBe(304)
  const remaining = (answer: Response) => Number(answer.headers.get('x-ratelimit-remaining'))
  expect(remaining(third)).toBe(remaining(first) - 1)
})

test('long lists come in pages that name each other', async () => {
  const answer = await ask(`/repos/${COPAL}/commits?per_page=10&page=2`)
  expect(((await answer.json()) as unknown[]).length).toBe(10)
  expect(answer.headers.get('link')).toContain('page=3>; rel="next"')
  expect(answer.headers.get('link')).toContain('page=4>; rel="last"')
})

test('commits can be asked of a window of time', async () => {
  const before = await read<CommitAnswer[]>(`/repos/${COPAL}/commits?until=2019-01-31T15:00:00Z`)
  expect(before.length).toBe(2)
})

test('empty, licence-less and missing repositories answer as at GitHub', async () => {
  expect((await ask('/repos/equipo-amate/empieza-aqui/commits')).status).toBe(409)
  expect((await ask('/repos/equipo-amate/empieza-aqui/contributors')).status).toBe(204)
  expect((await ask('/repos/equipo-comal/tarifario-de-visitas/license')).status).toBe(404)
  expect((await ask('/repos/nadie/nada')).status).toBe(404)
})

test('the head moves by a push and history changes by a forced one', async () => {
  const before = github.repository('cotejo-mx/cotejo').head!.sha
  const pushed = await github.addCommit('cotejo-mx/cotejo', { message: 'Avisar por correo' })
  expect((await read<CommitAnswer>('/repos/cotejo-mx/cotejo/commits/HEAD')).sha).toBe(pushed)
  type Comparison = { status: string; behind_by: number }
  const moved = await read<Comparison>(`/repos/cotejo-mx/cotejo/compare/${before}...main`)
  expect(moved.status).toBe('ahead')
  await github.forcePush('cotejo-mx/cotejo', 2, { message: 'Otra historia' })
  const compared = await read<Comparison>(`/repos/cotejo-mx/cotejo/compare/${pushed}...main`)
  expect([compared.status, compared.behind_by]).toEqual(['diverged', 2])
})

test('troubles strike as often as planned', async () => {
  github.plan({ kind: 'rate-limited', repository: COPAL, times: 1 })
  const limited = await ask(`/repos/${COPAL}`)
  expect([limited.status, limited.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  expect((await ask(`/repos/${COPAL}`)).status).toBe(200)
  await fetch(`${github.url}/_control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ trouble: { kind: 'server-error', path: '/readme' } }),
  })
  expect((await ask(`/repos/${COPAL}/readme`)).status).toBe(502)
})

test('a person signs in by a form, and a code works once', async () => {
  const form = new URLSearchParams({
    login: 'copal_17',
    redirect_uri: 'http://localhost:3000/sign-in/github/callback',
    state: 'x y',
  })
  const authorized = await fetch(`${github.url}/login/oauth/authorize`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  })
  const back = new URL(authorized.headers.get('location')!)
  expect(back.searchParams.get('state')).toBe('x y')
  const exchange = async () => {
    const body = new URLSearchParams({ code: back.searchParams.get('code')!, client_secret: 's' })
    const answer = await fetch(`${github.url}/login/oauth/access_token`, { method: 'POST', body })
    return (await answer.json()) as { access_token?: string; error?: string }
  }
  const { access_token } = await exchange()
  expect((await exchange()).error).toBe('bad_verification_code')
  const headers = { authorization: `Bearer ${access_token}` }
  const user = (await (await ask('/user', { headers })).json()) as { login: string; email: null }
  expect([user.login, user.email]).toEqual(['copal_17', null])
})
