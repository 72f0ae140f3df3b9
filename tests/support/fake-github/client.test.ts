import { buffer } from 'node:stream/consumers'
import { generateKeyPairSync } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { downloadArchive } from '~/platform/github/archive'
import { headCommit, readRepository } from '~/platform/github/read-repository'
import { readDelivery } from '~/platform/github/webhook'
import { startFakeGithub, type FakeGithub } from './start'

const COPAL = 'equipo-copal/indice-de-prisiones'
let github: FakeGithub
let config: Parameters<typeof downloadArchive>[2] & object

beforeAll(async () => {
  github = await startFakeGithub()
  config = {
    githubApiUrl: github.apiUrl,
    githubUrl: github.url,
    githubToken: undefined,
    githubAppId: undefined,
    githubAppPrivateKey: undefined,
  }
})
afterEach(() => github.calm())
afterAll(() => github.stop())

const read = (name: string) => readRepository(name, null, config)

test('a repository is read with all its facts', async () => {
  const answer = await read(COPAL)
  if (!answer.ok) throw new Error(answer.refusal)
  expect(answer.value).toMatchObject({
    fullName: COPAL,
    defaultBranch: 'main',
    license: 'MIT',
    isArchived: false,
    contributorCount: 4,
    head: { sha: github.repository(COPAL).head!.sha, at: '2019-02-01T20:38:00Z' },
    releases: [{ tag: 'v0.2' }, { tag: 'v0.1' }],
    largeFiles: [{ path: 'data/raw/centros.csv' }],
  })
  expect(Object.keys(answer.value.languages)).toEqual(['Python', 'R', 'HTML'])
  expect(answer.value.readme?.text).toContain('# Índice comparable')
  expect(answer.value.commits.length).toBe(31)
  expect(JSON.stringify(answer.value)).not.toContain('copal_17')
})

test('a second reading costs nothing at GitHub where nothing changed', async () => {
  const first = await read(COPAL)
  if (!first.ok) throw new Error(first.refusal)
  const remaining = async () => {
    const answer = await fetch(`${github.apiUrl}/rate_limit`)
    return ((await answer.json()) as { rate: { remaining: number } }).rate.remaining
  }
  const before = await remaining()
  expect(await readRepository(COPAL, first.value, config)).toEqual(first)
  expect(await remaining()).toBe(before)
})

test('a push is seen by a second reading, in what it changed and in nothing else', async () => {
  const name = 'equipo-jicara/registro-de-custodia'
  const first = await read(name)
  if (!first.ok) throw new Error(first.refusal)
  const sha = await github.addCommit(name, { message: 'Agregar', files: { 'a.py': 'x = 1\n' } })
  const second = await readRepository(name, first.value, config)
  if (!second.ok) throw new Error(second.refusal)
  expect(second.value.head?.sha).toBe(sha)
  expect(second.value.languages).toMatchObject({ Python: 6 })
  expect(second.value.commits.length).toBe(4)
  expect(second.value.readme).toEqual(first.value.readme)
})

test('an empty repository, one without a licence and a hostile one are read as they are', async () => {
  const empty = await read('equipo-amate/empieza-aqui')
  expect(empty).toMatchObject({ ok: true, value: { head: null, commits: [], readme: null } })
  const bare = await read('equipo-comal/tarifario-de-visitas')
  expect(bare).toMatchObject({ ok: true, value: { license: null } })
  const hostile = await read('ventana-abierta/lectura-hostil')
  expect(hostile).toMatchObject({ ok: true, value: { head: { sha: expect.any(String) } } })
  const archived = await read('equipo-rieles/bitacora-de-traslados')
  expect(archived).toMatchObject({ ok: true, value: { isArchived: true } })
})

test('a receipt needs one request', async () => {
  github.requests.length = 0
  const head = await headCommit(COPAL, 'main', config)
  expect(head).toMatchObject({ ok: true, value: { sha: github.repository(COPAL).head!.sha } })
  expect(github.requests.length).toBe(1)
  expect(await headCommit('equipo-amate/empieza-aqui', 'main', config)).toMatchObject({
    refusal: 'repository-empty',
  })
})

test('what goes wrong at GitHub becomes a refusal', async () => {
  expect(await read('nadie/nada')).toMatchObject({ refusal: 'repository-not-found' })
  for (const [kind, refusal] of [
    ['rate-limited', 'github-rate-limited'],
    ['secondary-rate-limited', 'github-rate-limited'],
    ['not-found', 'repository-not-found'],
    ['server-error', 'github-unreachable'],
    ['malformed', 'github-unreachable'],
    ['cut', 'github-unreachable'],
  ] as const) {
    github.plan({ kind, repository: COPAL })
    expect(await read(COPAL), kind).toEqual({ ok: false, refusal })
    github.calm()
  }
  const nobody = { ...config, githubApiUrl: 'http://127.0.0.1:9/api/v3' }
  expect(await readRepository(COPAL, null, nobody)).toMatchObject({ refusal: 'github-unreachable' })
})

test('a passing error is tried once more', async () => {
  github.plan({ kind: 'server-error', repository: COPAL, times: 1 })
  expect(await read(COPAL)).toMatchObject({ ok: true })
})

test('an answer that does not come is given up on', { timeout: 20_000 }, async () => {
  github.plan({ kind: 'hang', repository: COPAL })
  const start = Date.now()
  expect(await headCommit(COPAL, 'main', config)).toMatchObject({ refusal: 'github-unreachable' })
  expect(Date.now() - start).toBeLessThan(8_000)
})

test('an archive holds the files of its commit', async () => {
  const sha = github.repository(COPAL).history('HEAD')[3]!.sha
  const archive = await downloadArchive(COPAL, sha, config)
  if (!archive.ok) throw new Error(archive.refusal)
  const tar = gunzipSync(await buffer(archive.value))
  expect(tar.toString('latin1', 0, 2000)).toContain(sha)
  const missing = await downloadArchive(COPAL, 'f'.repeat(40), config)
  expect(missing).toMatchObject({ refusal: 'repository-not-found' })
})

test('an archive is not fetched from a host that was not named', async () => {
  const elsewhere = { ...config, githubUrl: 'https://github.com' }
  expect(await downloadArchive(COPAL, 'HEAD', elsewhere)).toMatchObject({
    refusal: 'github-unreachable',
  })
})

test('an App reads through its installation, for which it asks once', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const app = {
    ...config,
    githubAppId: '1',
    githubAppPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  github.requests.length = 0
  expect(await headCommit(COPAL, 'main', app)).toMatchObject({ ok: true })
  expect(await headCommit(COPAL, 'main', app)).toMatchObject({ ok: true })
  const asked = github.requests.map(({ path }) => path)
  expect(asked.filter((path) => path.endsWith('/installation')).length).toBe(1)
  expect(github.requests.at(-1)?.authorization).toMatch(/^token ghs_/)
})

test('a delivery is believed by the signature over its bytes alone', async () => {
  const secret = "It's a Secret to Everybody"
  const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17'
  const read = async (body: string, signed: string, by: string | undefined) => {
    const headers = { 'x-hub-signature-256': signed }
    const request = new Request('http://localhost/hooks/github', { method: 'POST', headers, body })
    return (await readDelivery(request, by)).ok
  }
  expect(await read('Hello, World!', signature, secret)).toBe(true)
  expect(await read('Hello, World! ', signature, secret)).toBe(false)
  expect(await read('Hello, World!', signature, 'another')).toBe(false)
  expect(await read('Hello, World!', signature, undefined)).toBe(false)
  for (const forged of ['', 'sha256=', 'sha1=2fd4e1c67a2d28fced849ee1bb76e7391b93eb12', 'x'])
    expect(await read('Hello, World!', forged, secret)).toBe(false)
})
