import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAddresses, listUnanswered } from '../../access/addresses'
import {
  type DeedsKept,
  deedFaults,
  readAlong,
  readingFaults,
  refusalFaults,
  type WrittenDeed,
} from '../../access/deeds'
import { filledForm, privileges } from '../../access/forms'
import { fill, type Ground, openGround } from '../../access/ground'
import { faultsOf, keepingFaults } from '../../access/headers'
import { type Kind, kindNames } from '../../access/people'
import { leaksIn } from '../../access/leaks'
import { nameOf, readTable, type Row, withMissing, writeTable } from '../../access/table'
import { unreadParts } from '../../access/reads'
import { unshownTexts } from '../../access/unshown-texts'

let ground: Ground
let deeds: DeedsKept
beforeAll(async () => {
  ground = await openGround()
  deeds = await readAlong(ground.database, ground.people)
})
afterAll(async () => {
  await deeds.close()
  await ground.end()
})

const written = Boolean(process.env.WRITE_ACCESS_TABLE)
const rows = written ? withMissing(readTable(), listAddresses()) : readTable()
// While the table is written only what has no answer yet is asked.
const asked = written ? rows.filter(({ answers }) => answers.nobody === '') : rows
const pages = asked.filter(({ method }) => method === 'GET')
const forms = asked.filter(({ method }) => method === 'POST')
const found = new Map<Row, Row['answers']>(rows.map((row) => [row, { ...row.answers }]))

const addressOf = ({ method, path }: Pick<Row, 'method' | 'path'>) => `${method} ${path}`
const pathOf = ({ path, of }: Row) => fill(path, { ...ground.usual, ...ground.cases[of] })
const firstWith = ({ answers }: Row, answer: RegExp) =>
  kindNames.find((kind) => answer.test(answers[kind]))

test('checklist 11: every address of the site map has a row, and every row an address', () => {
  const known = new Set(listAddresses().map(addressOf))
  const inTable = new Set(rows.map(addressOf))
  expect([...known].filter((address) => !inTable.has(address))).toEqual([])
  expect([...inTable].filter((address) => !known.has(address))).toEqual([])
})

test('checklist 1, 11, 13, 26, 38: every page answers everybody as the table says, shows nobody what is not theirs, and writes down who was refused', async () => {
  const wrong: string[] = []
  for (const row of pages) {
    // Readers disturb nobody.
    const asked = kindNames.map(async (kind) => {
      const answer = await ground.ask(kind, pathOf(row))
      const body = await answer.text()
      const faults = [
        ...differenceOf(row, kind, answer),
        ...faultsOf(answer),
        ...keepingFaults(answer, kind !== 'nobody'),
        ...leaksIn(body, kind, ground),
      ]
      wrong.push(...faults.map((fault) => `${addressOf(row)} (${row.of}) as ${kind}: ${fault}`))
    })
    await Promise.all(asked)
    const entries = await deeds.since()
    const faults = [...refusalFaults(row, kindNames, entries), ...readingFaults(row, entries)]
    wrong.push(...faults.map((fault) => `${addressOf(row)} (${row.of}) ${fault}`))
  }
  if (written) save()
  expect(wrong).toEqual([])
}, 600_000)

// Asked before any form is sent: the pages drawn until here are those of the table.
test('checklist 13: each page looks at every part of what it is sent', async () => {
  expect(await unreadParts()).toEqual([])
})

test('checklist 5: reading changed nothing, but that notices were read', async () => {
  const changed = await ground.tables.changed()
  expect(changed.filter((table) => table !== 'notification')).toEqual([])
  await ground.tables.restore(changed)
})

test('checklist 11, 26: every form answers everybody as the table says; what it did, and who was refused, is written down', async () => {
  const wrong: string[] = []
  const probe = async (row: Row, kind: Kind) => {
    // An empty form asks for permission alone.
    const answer = await send(kind, pathOf(row), new URLSearchParams())
    const faults = [...differenceOf(row, kind, answer), ...faultsOf(answer)]
    wrong.push(...faults.map((fault) => `${addressOf(row)} (${row.of}) as ${kind}: ${fault}`))
    return answer.status < 400 && nameOf(answer) !== 'in'
  }
  const told = (row: Row, faults: string[]) =>
    wrong.push(...faults.map((fault) => `${addressOf(row)} (${row.of}) ${fault}`))
  await deeds.since()
  for (const row of forms) {
    const refused = kindNames.filter((kind) => /^(in|40[34])$/.test(row.answers[kind]))
    if ((await Promise.all(refused.map((kind) => probe(row, kind)))).includes(true)) await undo()
    told(row, refusalFaults(row, refused, await deeds.since()))
    // What a button did is undone before the next asks.
    for (const kind of kindNames.filter((kind) => !refused.includes(kind))) {
      const changed = (await probe(row, kind)) ? await undo() : []
      told(row, deedFaults(row, kind, changed, await deeds.since()))
    }
  }
  if (written) save()
  expect(wrong).toEqual([])
}, 600_000)

test('checklist 11: what does not exist is answered as what one may not see', async () => {
  // Pages that say themselves that a link no longer works, and areas that are closed as a whole.
  const others = /^\/(sign-up|reset|admin|tools\/new|verify|me\/security)\//
  const wrong: string[] = []
  for (const { method, path } of listAddresses().filter(({ path }) => path.includes(':'))) {
    const row = rows.find((row) => row.method === method && row.path === path)
    if (others.test(path) || (method === 'GET' && row?.answers.organizer === '→')) continue
    const address = fill(path, ground.cases.absent!)
    const answer =
      method === 'GET'
        ? await ground.ask('organizer', address)
        : await send('organizer', address, new URLSearchParams())
    if (answer.status !== 404) wrong.push(`${method} ${path}: ${answer.status}`)
  }
  expect(wrong).toEqual([])
})

test('what has no page is not found, and where there is no form none is taken', async () => {
  for (const { method, path } of listUnanswered()) {
    const answer = await ground.ask('admin', fill(path, ground.usual), { method })
    const none = method === 'GET' ? [404, 405] : [405]
    expect(none, `${method} ${path}`).toContain(answer.status)
  }
})

test('checklist 5: nothing that another site sends is carried out, wherever it is sent', async () => {
  const { port } = new URL(ground.instance.url)
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: ground.instance.url },
    { 'sec-fetch-site': 'same-site', origin: `http://localhost:${Number(port) + 1}` },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '', origin: `http://localhost:${Number(port) + 1}` },
  ]
  const exempt = ['/hooks/github', '/unsubscribe/:token']
  const taken: string[] = []
  for (const row of forms.filter(({ of, path }) => of === 'usual' && !exempt.includes(path))) {
    const kind = firstWith(row, /^(→|200|400|409)$/) ?? 'admin'
    const path = pathOf(row)
    for (const address of [path, `${path}.data`, `${path}?_data=routes%2Fx`, `${path}?index`]) {
      for (const headers of elsewhere) {
        const sent = withoutEmpty({ ...headers, cookie: ground.cookies[kind] })
        const init = { method: 'POST', headers: sent, body: new URLSearchParams() }
        const { status } = await fetch(ground.instance.url + address, init)
        // An address that is none of ours is refused before anybody asks where it was sent from.
        const refusal = address.includes('_data') ? 400 : 403
        if (status !== refusal) taken.push(`${address} ${JSON.stringify(headers)}: ${status}`)
      }
    }
  }
  expect(taken).toEqual([])
  expect(await ground.tables.changed()).toEqual([])
})

test('checklist 12, 26: what nobody may give themselves is not taken beside what a form asks for, and what it did is written down once', async () => {
  const { people } = ground
  const extra = privileges({ person: people.person.id, organization: people['other org'].id })
  const known = { handle: people.person.handle, maintainer: people.mate.handle }
  let accepted = 0
  const unwritten: string[] = []
  for (const row of forms.filter(({ of }) => of !== 'swapped')) {
    const kind = firstWith(row, /^(→|200|400|409)$/)
    if (!kind || row.path === '/sign-out') continue
    const path = pathOf(row)
    const html = await (await ground.ask(kind, path)).text()
    const own = filledForm(html, path, known) ?? new URLSearchParams()
    const more = new URLSearchParams(own)
    for (const [name, value] of Object.entries(extra)) if (!own.has(name)) more.set(name, value)
    const { by, changed, ...plainly } = await outcome(kind, path, own)
    const faults = deedFaults(row, kind, changed, by)
    unwritten.push(...faults.map((fault) => `${addressOf(row)} (${row.of}) ${fault}`))
    const greedily = await outcome(kind, path, more)
    expect(greedily, `${path} as ${kind}`).toMatchObject(plainly)
    if (plainly.written.length > 0) accepted += 1
  }
  expect(accepted).toBeGreaterThan(30)
  expect(unwritten).toEqual([])
}, 300_000)

test('checklist 13: what a page is sent it shows, and no more', async () => {
  const wrong: string[] = []
  for (const row of pages) {
    const readers = kindNames.filter((kind) => row.answers[kind] === '200')
    for (const kind of new Set([readers[0], readers.at(-1)])) {
      if (kind === undefined) continue
      const path = pathOf(row)
      const data = await ground.ask(kind, `${path}.data`)
      if (!data.headers.get('content-type')?.includes('x-script')) continue
      const page = await ground.ask(kind, path)
      if (!page.headers.get('content-type')?.includes('html')) continue
      const html = await page.text()
      wrong.push(
        ...unshownTexts(await data.text(), html).map((text) => `${row.path} as ${kind}: ${text}`),
      )
    }
  }
  expect(wrong).toEqual([])
})

test('checklist 35: while all of its connections are taken pages wait, and none fails', async () => {
  const client = new Client({ connectionString: ground.database })
  await client.connect()
  await client.query('begin; lock table challenge in access exclusive mode')
  const waiting = Array.from({ length: 40 }, () => ground.ask('lead', '/challenges'))
  await wait(500)
  expect((await ground.ask('nobody', '/healthz')).status).toBe(200)
  expect((await ground.ask('nobody', '/about')).status).toBe(200)
  expect((await ground.ask('nobody', '/assets/nothing.js')).status).toBe(404)
  await client.query('commit')
  await client.end()
  const statuses = (await Promise.all(waiting)).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([200]))
})

/** What the table says otherwise. */
function differenceOf(row: Row, kind: Kind, answer: Response): string[] {
  const name = nameOf(answer)
  found.get(row)![kind] = name
  return name === row.answers[kind] || written ? [] : [`${row.answers[kind]} in the table, ${name}`]
}

function save() {
  writeTable(rows.map((row) => ({ ...row, answers: found.get(row)! })))
}

async function send(kind: Kind, path: string, body: URLSearchParams) {
  const answer = await ground.ask(kind, path, { method: 'POST', body })
  await answer.arrayBuffer()
  return answer
}

async function undo() {
  const changed = await ground.tables.changed()
  await ground.tables.restore(changed)
  return changed
}

/** What a form did, which is undone, and the entries that tell of it. */
async function outcome(kind: Kind, path: string, form: URLSearchParams) {
  await deeds.since()
  const { status } = await send(kind, path, form)
  const changed = await ground.tables.changed()
  const rowsWritten = await ground.tables.written(changed)
  if (changed.length > 0) await ground.tables.restore(changed)
  const by: WrittenDeed[] = await deeds.since()
  return { status, written: rowsWritten, changed, by }
}

const withoutEmpty = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
