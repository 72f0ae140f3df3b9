import { db } from 'db/client'
import { expect, test } from 'vitest'
import { protectName } from '~/domains/accountability/protect-name.server'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { hashPassword } from '~/platform/passwords'
import { action as askForCopy } from '~/routes/account/kept-of-me'
import { loader as report } from '~/routes/datathons/conduct-report'
import { loader as organizationPage } from '~/routes/organizations/organization'
import { aCaredForDatathon, sendReport } from '../support/conduct'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { done } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

/** What the chain holds of somebody, of one kind. */
async function written({ actorNumber }: Pick<Viewer, 'actorNumber'>, kind: string) {
  const rows = await db
    .selectFrom('auditEntry')
    .select(['outcome', 'objectId'])
    .where('actorNumber', '=', actorNumber)
    .where('kind', '=', kind)
    .orderBy('number')
    .execute()
  return rows
}

test('checklist 26: each reading of a conduct report is written down, and each that was refused', async () => {
  const datathon = await aCaredForDatathon()
  await sendReport(datathon)
  const { id } = await db.selectFrom('conductReport').select('id').executeTakeFirstOrThrow()
  const [handler] = datathon.handlers
  const asked = { params: { report: id } }
  for (const times of [1, 2]) {
    await read(report, { ...asked, as: handler })
    expect(await written(handler, 'conduct.read')).toHaveLength(times)
  }
  const stranger = await somebody()
  expect(await statusOf(read(report, { ...asked, as: stranger }))).toBe(404)
  expect(await written(stranger, 'conduct.read')).toEqual([
    { objectId: id, outcome: 'refused:not-found' },
  ])
})

test('checklist 26: an administrator who reads the name behind a protected one is written down, a member is not', async () => {
  const { slug, owner } = await organization('verified')
  const { slug: hidden } = await done(protectName(owner, slug, {}, now()))
  const administrator = await somebody('administrator')
  const asked = { params: { organization: hidden } }
  const seen = async (as: Viewer | null) =>
    (await read(organizationPage, { ...asked, as })) as unknown as {
      protection: { trueName: string | null }
    }
  expect(JSON.stringify(await seen(null))).not.toContain(slug)
  for (const as of [administrator, owner]) await seen(as)
  const { id } = await db
    .selectFrom('organization')
    .select('id')
    .where('slug', '=', hidden)
    .executeTakeFirstOrThrow()
  const once = [{ objectId: id, outcome: 'done' }]
  expect(await written(administrator, 'protected-name.read')).toEqual(once)
  expect(await written(owner, 'protected-name.read')).toEqual([])
})

test('checklist 26: a copy of one’s own data is written down when it is made', async () => {
  const person = await somebody()
  const passwordHash = await hashPassword('una frase larga')
  await db.updateTable('person').set({ passwordHash }).where('id', '=', person.id).execute()
  await post(askForCopy, { password: 'no es esta frase' }, { as: person })
  expect(await written(person, 'person.export')).toEqual([])
  await post(askForCopy, { password: 'una frase larga' }, { as: person })
  expect(await written(person, 'person.export')).toEqual([{ objectId: person.id, outcome: 'done' }])
})
