import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionOf } from '../../support/come-in'
import { askDatabase } from '../../support/embedded'
import { type Instance, startInstance } from '../../support/instance'
import { until } from '../../support/until'

const email = 'marisol.quintanar@familia.example'
const network = '203.0.113.77'
const token = 'p'.repeat(22) + 'Q'.repeat(21)
const phrase = 'una frase larga y propia'
const handle = 'colibri-de-paso'
/** What a line of ours would look like to whoever reads the log. */
const forged = '{"level":30,"msg":"forged"}'
const broken = `x\r\n${forged}\r\n`
const encoded = encodeURIComponent(broken)

let instance: Instance
/** How much had been written when it was ready: before it are the demo's sign-ins, which are no lines of a log. */
let start: number
beforeAll(async () => {
  instance = await startInstance({ TRUST_PROXY: '1', LOG_LEVEL: 'trace' })
  start = instance.output().length
})
afterAll(() => instance?.stop())

const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': network }

const ask = (path: string, more: Record<string, string> = {}) =>
  fetch(instance.url + path, { redirect: 'manual', headers: { ...headers, ...more } })

function send(path: string, fields: Record<string, string>, more: Record<string, string> = {}) {
  return fetch(instance.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...headers, ...more },
    body: new URLSearchParams(fields),
  })
}

/** A request as it goes over the wire, with what no client library would let through. */
function sendRaw(...lines: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(instance.url).port), 'localhost')
    socket.once('error', reject).once('close', () => resolve())
    socket.resume()
    socket.end([...lines, 'Host: localhost', 'Connection: close', '', ''].join('\r\n'))
  })
}

const written = () => instance.output().slice(start)

test('checklist 27: whatever people type, open or are sent, the log has no address, token, network address or name of theirs', async () => {
  await send('/sign-in', { email, password: phrase })
  await send('/sign-up', { email, password: phrase, handle, notice: 'on' })
  await send('/sign-up/confirm', { code: '000000' })
  await send('/reset', { email })
  await send(`/reset/${token}`, { password: phrase })
  for (const door of ['reset', 'sign-up/confirm', 'unsubscribe', 'me/data/copies', 'nowhere'])
    for (const ending of ['', '.data', `/${email}`, `?token=${token}&email=${email}`])
      await ask(`/${door}/${token}${ending}`)
  for (const place of ['teams/invitations', 'organizations/invitations', 'verify', 'api/v1/tools'])
    await ask(`/${place}/${token}`)
  for (const path of [
    `/people/${handle}`,
    `/${email}`,
    `/${encodeURIComponent(email)}`,
    `/search?q=${email}`,
    `/%ff/${email}`,
    `/teams/${email}/%E0%A4%A`,
  ])
    // prettier-ignore
    await ask(path)
  const cookie = await sessionOf(instance.url, 'admin')
  await ask(`/admin/people?q=${email}`, { cookie })
  await ask(`/admin/people/${handle}`, { cookie })
  await ask(`/people/${handle}`, { cookie })
  const signed = { 'x-hub-signature-256': `sha256=${token}`, 'x-github-delivery': token }
  await send('/hooks/github', { payload: email }, signed)
  await ask('/', { cookie: `__Host-session=${token}; session=${token}`, referer: `https://${email}/${token}` }) // prettier-ignore
  await ask('/', { authorization: `Bearer ${token}`, 'user-agent': `${email} ${token}` })
  await until(async () => {
    const [mail] = await askDatabase<{ count: string }>(
      instance.dataDir,
      'select count(*) from outbox_mail where recipient = $1',
      [email],
    )
    return mail!.count !== '0'
  })
  const session = cookie.split('=')[1]!
  const metrics = await (await ask('/metrics')).text()
  for (const trace of [email, email.split('@')[0]!, network, token, phrase, handle, session]) {
    const lines = written().split('\n')
    expect(lines.filter((line) => line.includes(trace))).toEqual([])
    expect(metrics).not.toContain(trace)
  }
  // The log is written all the same.
  expect(written()).toContain('"path":"/reset/…"')
})

test('checklist 27: nothing that is sent begins a line of the log', async () => {
  for (const path of ['/', `/${encoded}`, `/people/${encoded}`, `/search?q=${encoded}`])
    await ask(path)
  for (const path of ['/sign-in', '/sign-up', '/reset', '/language', '/sign-up/confirm'])
    await send(path, { email: broken, password: broken, handle: broken, code: broken, language: broken, back: broken }) // prettier-ignore
  for (const name of [
    'User-Agent',
    'Referer',
    'Cookie',
    'X-Forwarded-For',
    'X-Request-Id',
    'Accept-Language',
    'Origin',
    'Content-Type',
  ])
    for (const end of ['\r\n', '\n', '\r', '\u0000'])
      await sendRaw('GET / HTTP/1.1', `${name}: x${end}${forged}${end}x`)
  await sendRaw(`GET /\n${forged} HTTP/1.1`)
  await sendRaw(`GET /x${forged} HTTP/1.1`)
  await ask('/healthz')
  const lines = written()
    .split('\n')
    .filter((line) => line !== '')
  expect(lines.length).toBeGreaterThan(30)
  for (const line of lines) {
    const entry = JSON.parse(line) as { level: number; time: number; msg: string }
    expect(entry).toMatchObject({ level: expect.any(Number), time: expect.any(Number) })
    expect(entry.msg).not.toBe('forged')
  }
})

test('checklist 26: no entry of the audit chain holds an address, a public name, a token or a sentence', async () => {
  const entries = await askDatabase<{
    kind: string
    outcome: string
    objectId: string | null
    whole: string
  }>(
    instance.dataDir,
    `select kind, outcome, object_id as "objectId", to_jsonb(a)::text as whole from audit_entry a`,
  )
  expect(entries.length).toBeGreaterThan(100)
  const people = await askDatabase<{ handle: string; email: string | null }>(
    instance.dataDir,
    'select handle, email from person',
  )
  const named = people.flatMap((person) => [person.handle, person.email ?? person.handle])
  for (const entry of entries) {
    expect(entry.kind).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
    expect(entry.outcome).toMatch(/^(done|denied|refused:[a-z-]+)$/)
    expect(entry.whole).not.toContain('@')
    expect(named.filter((name) => entry.whole.includes(`"${name}"`))).toEqual([])
  }
})
