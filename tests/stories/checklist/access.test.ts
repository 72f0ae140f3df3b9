import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAddresses, listUnanswered } from '../../access/addresses'
import { fill, type Ground, openGround } from '../../access/ground'
import { kindNames } from '../../access/people'
import { nameOf, readTable, type Row, writeTable } from '../../access/table'

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.end())

const rows = readTable()
const addressOf = ({ method, path }: Pick<Row, 'method' | 'path'>) => `${method} ${path}`

test('checklist 11: every address of the site map has a row, and every row an address', () => {
  const known = new Set(listAddresses().map(addressOf))
  const written = new Set(rows.map(addressOf))
  expect([...known].filter((address) => !written.has(address))).toEqual([])
  expect([...written].filter((address) => !known.has(address))).toEqual([])
})

test('checklist 11: everybody is answered at every address as the table says', async () => {
  const differences: string[] = []
  const found: Row[] = []
  for (const row of rows) {
    const answers = { ...row.answers }
    // Readers disturb nobody; whoever sends a form does so alone.
    const inTurn = row.method === 'GET' ? kindNames.map((kind) => probe(row, kind)) : []
    for (const [index, kind] of kindNames.entries()) {
      answers[kind] = await (inTurn[index] ?? probe(row, kind))
      if (answers[kind] !== row.answers[kind])
        differences.push(`${addressOf(row)} (${row.of}) as ${kind}: ${row.answers[kind]} in the table, answered ${answers[kind]}`) // prettier-ignore
    }
    found.push({ ...row, answers })
  }
  if (process.env.WRITE_ACCESS_TABLE) writeTable(found)
  expect(differences).toEqual([])
}, 900_000)

test('what has no page is not found, and where there is no form none is taken', async () => {
  for (const { method, path } of listUnanswered()) {
    const answer = await ground.ask('admin', fill(path, ground.usual), { method })
    expect(await answer.status, `${method} ${path}`).toBe(method === 'GET' ? 404 : 405)
  }
})

/** An empty form asks for permission alone; what a button nonetheless did is undone before the next asks. */
async function probe({ method, path, of }: Row, kind: Row['of'] & keyof Row['answers']) {
  const params = { ...ground.usual, ...ground.cases[of] }
  const init = method === 'GET' ? {} : { method, body: new URLSearchParams() }
  const answer = await ground.ask(kind, fill(path, params), init)
  await answer.arrayBuffer()
  if (method === 'POST' && answer.status < 400 && nameOf(answer) !== 'in')
    await ground.tables.restore(await ground.tables.changed())
  return nameOf(answer)
}
