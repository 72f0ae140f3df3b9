import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { expect, test } from 'vitest'
import { readSession, openSession } from '~/domains/people/sessions.server'
import { hashPassword } from '~/platform/passwords'
import { action as signIn } from '~/routes/account/sign-in'
import { action as lookUp, loader as people } from '~/routes/admin/people'
import { action as suspend, loader as person } from '~/routes/admin/person'
import { findFactors } from '~/domains/people/queries-second-factor.server'
import { realTime } from '~/platform/clock'
import { action as takeFactors, loader as factorPage } from '~/routes/admin/person-factor'
import { action as reinstate } from '~/routes/admin/reinstatement'
import { loader as publicPage } from '~/routes/public/person'
import { action as grant } from '~/routes/admin/roles'
import { action as revoke } from '~/routes/admin/roles-removal'
import { insertDatathonRole } from '~/domains/datathons/queries-people.server'
import type { Viewer } from '~/domains/people/rules'
import { aDatathon, lastEntryOf, noticesOf } from '../support/datathons'
import { enrol } from '../support/factors'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const password = 'una frase larga'
const reason = 'Publicó datos de otra persona'

async function withPassword() {
  const viewer = await somebody()
  const passwordHash = await hashPassword(password)
  await db.updateTable('person').set({ passwordHash }).where('id', '=', viewer.id).execute()
  return viewer
}

test('an administrator finds an account by all of its name or address, never by a part, and it is on record', async () => {
  const admin = await somebody('administrator')
  const wanted = await somebody()
  for (const who of [wanted.handle, wanted.email.toUpperCase()]) {
    const found = (await post(lookUp, { who }, { as: admin })) as Response
    expect(found.headers.get('location')).toBe(`/admin/people/${wanted.handle}`)
  }
  expect(await lastEntryOf(admin)).toMatchObject({ kind: 'person.look-up', outcome: 'done' })
  expect(await post(lookUp, { who: wanted.handle.slice(0, 6) }, { as: admin })).toMatchObject({
    error: { who: ['nobody-by-that'] },
  })
  const shown = await read(person, { as: admin, params: { handle: wanted.handle } })
  expect(JSON.stringify(shown)).not.toContain(wanted.email)
  const byAddress = { as: admin, params: { handle: wanted.email } }
  expect(await statusOf(read(person, byAddress))).toBe(404)
  const other = await somebody('organizer', 'curator')
  expect(await statusOf(read(people, { as: other }))).toBe(403)
  expect(await statusOf(read(person, { as: other, params: { handle: wanted.handle } }))).toBe(403)
})

test('a suspended account is signed out everywhere, cannot sign in, and is told why by mail', async () => {
  const admin = await somebody('administrator')
  const viewer = await withPassword()
  const cookie = (await openSession(viewer.id)).split(';')[0]!
  expect((await readSession(cookie)).viewer).not.toBeNull()
  const asked = { as: admin, params: { handle: viewer.handle } }
  expect(await post(suspend, {}, asked)).toMatchObject({ error: { reason: ['required'] } })
  expect(await statusOf(post(suspend, { reason }, asked))).toBe(302)
  expect((await readSession(cookie)).viewer).toBeNull()
  const known = await post(signIn, { email: viewer.email, password })
  const unknown = await post(signIn, { email: 'nadie@example.org', password })
  expect((known as { error: unknown }).error).toEqual((unknown as { error: unknown }).error)
  expect(await statusOf(read(publicPage, { params: { handle: viewer.handle } }))).toBe(404)
  const told = await db
    .selectFrom('notification')
    .select(['kind', 'facts'])
    .where('recipientId', '=', viewer.id)
    .execute()
  expect(told).toEqual([{ kind: 'account-suspended', facts: { reason } }])
  expect((await read(people, { as: admin })).suspended).toContainEqual(
    expect.objectContaining({ handle: viewer.handle, reason }),
  )
})

test('a suspension can be lifted, and then all is as it was', async () => {
  const admin = await somebody('administrator')
  const viewer = await withPassword()
  const asked = { as: admin, params: { handle: viewer.handle } }
  await post(suspend, { reason }, asked)
  expect(await post(suspend, { reason }, asked)).toMatchObject({
    error: { '': ['already-suspended'] },
  })
  expect(await statusOf(post(reinstate, {}, { ...asked, as: await somebody() }))).toBe(403)
  expect(await statusOf(post(reinstate, {}, asked))).toBe(302)
  expect(await statusOf(post(reinstate, {}, asked))).toBe(409)
  expect(await statusOf(post(signIn, { email: viewer.email, password }))).toBe(302)
  expect((await noticesOf(viewer))[0]).toMatchObject({ kind: 'account-reinstated' })
  const { suspensions } = await read(person, asked)
  expect(suspensions).toMatchObject([{ suspendedBy: admin.handle, endedBy: admin.handle }])
})

test('nobody suspends themselves, and fifty at once suspend once and never the last who could undo it', async () => {
  await db.deleteFrom('instanceRole').where('role', '=', 'administrator').execute()
  const admin = await somebody('administrator')
  expect(
    await post(suspend, { reason }, { as: admin, params: { handle: admin.handle } }),
  ).toMatchObject({ error: { '': ['own-account'] } })
  const other = await somebody('administrator')
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => {
      const [as, target] = n % 2 ? [admin, other] : [other, admin]
      return post(suspend, { reason }, { as, params: { handle: target.handle } })
    }),
  )
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  const able = await db
    .selectFrom('instanceRole')
    .innerJoin('person', 'person.id', 'instanceRole.personId')
    .select('personId')
    .where('role', '=', 'administrator')
    .where('suspendedAt', 'is', null)
    .execute()
  expect(able).toHaveLength(1)
})

test('fifty who suspend, reinstate, give and take roles and sign in at once all get an answer', async () => {
  await db.deleteFrom('instanceRole').where('role', '=', 'administrator').execute()
  const admins = await Promise.all(Array.from({ length: 6 }, () => somebody('administrator')))
  const { id: datathonId } = await aDatathon()
  const role = { role: 'administrator' }
  const deeds = [
    (as: Viewer, { handle }: Viewer) => post(suspend, { reason }, { as, params: { handle } }),
    (as: Viewer, { handle }: Viewer) => post(reinstate, {}, { as, params: { handle } }),
    (as: Viewer, { handle }: Viewer) => post(revoke, { ...role, handle }, { as }),
    (as: Viewer, { handle }: Viewer) => post(grant, { ...role, handle }, { as }),
    (_: Viewer, { id }: Viewer) => openSession(id),
    (as: Viewer, { id: personId }: Viewer) =>
      inTransaction((trx) =>
        insertDatathonRole({ datathonId, personId, role: 'judge', grantedBy: as.id }, trx),
      ),
  ]
  for (let round = 0; round < 2; round++) {
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) =>
        deeds[n % deeds.length]!(admins[(n + round) % 6]!, admins[(n * 5 + 1 + round) % 6]!),
      ),
    )
    // A refusal is an answer; a database that gave up on two who waited for one another is an error.
    const broken = answers.flatMap((each) =>
      each.status === 'rejected' && !(each.reason instanceof Response) ? [each.reason] : [],
    )
    expect(broken.filter(({ code }) => code !== '23505')).toEqual([])
  }
  const able = await db
    .selectFrom('instanceRole')
    .innerJoin('person', 'person.id', 'instanceRole.personId')
    .select('personId')
    .where('role', '=', 'administrator')
    .where('suspendedAt', 'is', null)
    .execute()
  expect(able.length).toBeGreaterThan(0)
})

test('an administrator takes off the second factor of somebody who lost it, saying how they made sure who asked', async () => {
  const admin = await somebody('administrator')
  const viewer = await somebody()
  const asked = { as: admin, params: { handle: viewer.handle } }
  expect((await read(factorPage, asked)).hasFactor).toBe(false)
  await enrol(viewer, realTime())
  expect((await read(factorPage, asked)).hasFactor).toBe(true)
  expect(await post(takeFactors, { howChecked: 'x' }, asked)).toMatchObject({
    error: { howChecked: ['too-short:10'] },
  })
  const form = { howChecked: 'Videollamada con su organización' }
  expect(await statusOf(read(factorPage, { ...asked, as: await somebody('organizer') }))).toBe(403)
  const own = { as: admin, params: { handle: admin.handle } }
  expect(await statusOf(read(factorPage, own))).toBe(403)
  expect(await statusOf(post(takeFactors, form, asked))).toBe(302)
  expect((await findFactors(viewer.id)).factors).toBe(0)
  expect((await noticesOf(viewer))[0]).toMatchObject({ kind: 'factor-reset' })
})
