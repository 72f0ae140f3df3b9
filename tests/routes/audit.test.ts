import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { beforeEach, expect, test } from 'vitest'
import { appendEntry } from '~/domains/audit/append-entry.server'
import { readKeptHead } from '~/domains/audit/kept-head.server'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { transition } from '~/domains/audit/transition.server'
import { verifyChain } from '~/domains/audit/verify-chain.server'
import { updatePerson } from '~/domains/people/queries.server'
import { settings } from '~/platform/env'
import { ok, refuse } from '~/shared/result'
import { somebody } from '../support/people'

const newest = async () => (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!

let viewer: Awaited<ReturnType<typeof somebody>>
beforeEach(async () => {
  viewer = await somebody()
})

test('checklist 26: what was done leaves one entry that names a number and no person', async () => {
  await transition({ actor: viewer, kind: 'team.form', objectId: 'abc' }, async () => ok(1))
  expect(await newest()).toMatchObject({
    actorNumber: viewer.actorNumber,
    kind: 'team.form',
    objectId: 'abc',
    outcome: 'done',
  })
  expect((await verifyChain()).broken).toBeNull()
})

test('checklist 26: a refusal undoes what was written and is written down by itself', async () => {
  const result = await transition({ actor: viewer, kind: 'team.form' }, async (trx) => {
    await updatePerson(viewer.id, { introduction: 'nunca guardado' }, trx)
    return refuse('not-allowed')
  })
  expect(result).toEqual({ ok: false, refusal: 'not-allowed' })
  const person = await db
    .selectFrom('person')
    .select('introduction')
    .where('id', '=', viewer.id)
    .executeTakeFirstOrThrow()
  expect(person.introduction).toBe('')
  expect(await newest()).toMatchObject({ kind: 'team.form', outcome: 'refused:not-allowed' })
})

test("a field's error and a refusal to nobody in particular leave no entry", async () => {
  const before = await findHead()
  await transition({ actor: viewer, kind: 'team.form' }, async () => refuse('required', 'name'))
  await transition({ actor: null, kind: 'team.form' }, async () => refuse('not-allowed'))
  expect(await findHead()).toEqual(before)
})

test('a bug throws, and nothing of it stays', async () => {
  const before = await findHead()
  await expect(
    transition({ actor: viewer, kind: 'team.form' }, async () => {
      throw new Error('bug')
    }),
  ).rejects.toThrow('bug')
  expect(await findHead()).toEqual(before)
})

test('checklist 26: fifty deeds at once make one chain without a gap', async () => {
  await Promise.all(
    Array.from({ length: 50 }, () =>
      transition({ actor: viewer, kind: 'team.form' }, async () => ok(1)),
    ),
  )
  expect((await verifyChain()).broken).toBeNull()
})

test('checklist 26: the database itself refuses to change or remove an entry', async () => {
  await transition({ actor: viewer, kind: 'team.form' }, async () => ok(1))
  await expect(db.updateTable('auditEntry').set({ kind: 'team.leave' }).execute()).rejects.toThrow(
    /append-only/,
  )
  await expect(db.deleteFrom('auditEntry').execute()).rejects.toThrow(/append-only/)
  await expect(sql`truncate audit_entry`.execute(db)).rejects.toThrow(/append-only/)
})

test('checklist 26: a changed byte, a missing entry and a cut tail are found by whoever gets past the database', async () => {
  for (let i = 0; i < 4; i += 1)
    await transition({ actor: viewer, kind: 'team.form' }, async () => ok(1))
  const head = (await findHead())!
  const tampered = async (change: () => Promise<unknown>) => {
    const kept = await listEntriesAfter(0, 10_000)
    await sql`alter table audit_entry disable trigger append_only`.execute(db)
    await change()
    const { broken } = await verifyChain()
    await db.deleteFrom('auditEntry').execute()
    await db.insertInto('auditEntry').values(kept).execute()
    await sql`alter table audit_entry enable trigger append_only`.execute(db)
    return broken
  }
  const row = db.updateTable('auditEntry').where('number', '=', head.number - 1)
  expect(await tampered(() => row.set({ kind: 'team.join' }).execute())).toEqual({
    number: head.number - 1,
    fault: 'changed',
  })
  const remove = (number: number) =>
    db.deleteFrom('auditEntry').where('number', '=', number).execute()
  expect(await tampered(() => remove(head.number - 1))).toEqual({
    number: head.number - 1,
    fault: 'missing',
  })
  expect(await tampered(() => remove(head.number))).toEqual({ number: head.number, fault: 'cut' })
  expect((await verifyChain()).broken).toBeNull()
})

test('checklist 26: a cut tail stays found when the chain grows on, and so does a lost or broken end', async () => {
  const write = () => transition({ actor: viewer, kind: 'team.form' }, async () => ok(1))
  for (let i = 0; i < 3; i += 1) await write()
  const head = (await findHead())!
  const all = await listEntriesAfter(0, 10_000)
  await sql`alter table audit_entry disable trigger append_only`.execute(db)
  await db
    .deleteFrom('auditEntry')
    .where('number', '>', head.number - 2)
    .execute()
  for (let i = 0; i < 5; i += 1) await write()
  const found = { number: head.number, fault: 'differs-from-head' }
  expect((await verifyChain()).broken).toEqual(found)
  await db.deleteFrom('auditEntry').execute()
  await db.insertInto('auditEntry').values(all).execute()
  await sql`alter table audit_entry enable trigger append_only`.execute(db)
  expect((await verifyChain()).broken).toBeNull()
  const path = join(settings.dataDir, 'audit-head.json')
  await writeFile(path, 'garbage')
  await write()
  expect((await verifyChain()).broken?.fault).toBe('head-unreadable')
  await rm(path)
  expect((await verifyChain()).broken?.fault).toBe('no-head-kept')
  // This process has seen a longer chain, and keeps no earlier end after a later one.
  for (let i = 0; i < 5; i += 1) await write()
  expect((await verifyChain()).broken).toBeNull()
})

test('checklist 35: where the chain’s end cannot be written, what was done is done, and the next end is kept', async () => {
  const path = join(settings.dataDir, 'audit-head.json')
  const deed = { actor: viewer, kind: 'team.form' }
  await rm(path, { force: true })
  // As a full disk does, it refuses whatever is to be put there.
  await mkdir(join(path, 'in-the-way'), { recursive: true })
  expect(await transition(deed, async () => ok(1))).toEqual(ok(1))
  expect(await newest()).toMatchObject({ kind: 'team.form', outcome: 'done' })
  await rm(path, { recursive: true })
  await transition(deed, async () => ok(2))
  expect(await readKeptHead()).toMatchObject({ number: (await findHead())!.number })
})

test('an instant holds no more than its hash covers', async () => {
  const [last] = (await listEntriesAfter(0, 10_000)).slice(-1)
  const finer = sql`insert into audit_entry (number, at, kind, outcome, previous_hash, hash)
    values (${last!.number + 1}, '2026-01-01 00:00:00.000001Z', 'team.form', 'done', ${last!.hash}, ${last!.hash})`
  await expect(finer.execute(db)).rejects.toThrow(/check/)
})

test('checklist 26: an entry cannot hold a name: its fields have no room for one', async () => {
  const entry = { actorNumber: 1, kind: 'Ana López', objectId: null, outcome: 'done' }
  await expect(inTransaction((trx) => appendEntry(entry, trx))).rejects.toThrow(/check/)
})
