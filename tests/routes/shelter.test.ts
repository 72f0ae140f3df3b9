import { sql } from 'kysely'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { endShelter, endShelterOfOrganization } from '~/domains/accountability/end-shelter.server'
import { expireShelters } from '~/domains/accountability/expire-shelters.server'
import { protectName } from '~/domains/accountability/protect-name.server'
import { shelterOrganization } from '~/domains/accountability/shelter-organization.server'
import { shelterPerson } from '~/domains/accountability/shelter-person.server'
import { answerQuestion } from '~/domains/challenges/answer-question.server'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { notify } from '~/domains/notifications/notify.server'
import { insertMembership } from '~/domains/organizations/queries-memberships.server'
import { updatePerson } from '~/domains/people/queries.server'
import { inTransaction } from 'db/transaction'
import { now } from '~/platform/clock'
import { dump, tablesWith } from '../support/dump'
import { briefForTeams, done, during, team } from '../support/teams'
import { somebody } from '../support/people'

const days = (n: number) => n * 24 * 60 * 60 * 1000

let planted = 0

/** A word that stands nowhere else. */
const marker = () => `zqx${process.pid.toString(36)}${(planted += 1)}wvk`

/** An organisation whose words are all unlikely, with a published brief, a question and a team that works on it. */
async function organizationOfMarkers() {
  const word = marker()
  const brief = await briefForTeams({ smallest: 1 })
  const asker = await somebody()
  await done(askQuestion(asker, brief.slug, { body: `¿Vale el dato de ${word} norte?` }, during))
  const { id, organizationId } = await db
    .selectFrom('challenge')
    .select(['id', 'organizationId'])
    .where('slug', '=', brief.slug)
    .executeTakeFirstOrThrow()
  const question = await db
    .selectFrom('question')
    .select('id')
    .where('challengeId', '=', id)
    .executeTakeFirstOrThrow()
  await done(
    answerQuestion(
      brief.writer,
      brief.slug,
      question.id,
      { answer: `Sí, lo dice ${word} siempre.`, clarification: undefined },
      during,
    ),
  )
  const slug = `red-${word}`
  await db
    .updateTable('organization')
    .set({
      name: `Red ${word} del Norte`,
      slug,
      description: `Hace lo de ${word}.`,
      website: `https://${word}.example/`,
    })
    .where('id', '=', organizationId)
    .execute()
  await db
    .updateTable('challenge')
    .set({ title: `Saber de ${word} cuanto antes`, slug: `saber-de-${word}` })
    .where('id', '=', id)
    .execute()
  await sql`
    update challenge_version set content = content || jsonb_build_object('title', ${`Antes ${word} fue otro`}::text),
      words = ${`Antes ${word} fue otro`} where challenge_id = ${id}
  `.execute(db)
  const works = await team({ brief: { ...brief, slug: `saber-de-${word}` } })
  await db
    .updateTable('team')
    .set({ introduction: `Con la Red ${word} del Norte, en https://${word}.example/datos` })
    .where('slug', '=', works.slug)
    .execute()
  await inTransaction((trx) =>
    notify(
      [works.lead.id],
      {
        kind: 'organization-waits',
        facts: { organization: `Red ${word} del Norte` },
        path: `/organizations/${slug}`,
      },
      trx,
    ),
  )
  return {
    word,
    slug,
    owner: brief.writer,
    id: organizationId!,
    team: works,
    brief: `saber-de-${word}`,
  }
}

const untouched = ['audit_entry', 'shelter']

test('an organisation in shelter stands in no table any more, and comes back to the last byte', async () => {
  const { word, slug, owner } = await organizationOfMarkers()
  const before = await dump(untouched)
  const sheltered = await done(shelterOrganization(owner, slug, now()))
  expect(await tablesWith(word)).toEqual([])
  await done(endShelterOfOrganization(owner, sheltered.slug, 'organization', now()))
  expect(await dump(untouched)).toEqual(before)
})

test('a person in shelter stands in no table any more but where their mail goes, and comes back to the last byte', async () => {
  const word = marker()
  const person = await somebody()
  const works = await team({ smallest: 1 })
  await inTransaction((trx) =>
    updatePerson(
      works.lead.id,
      { handle: `luz-${word}`, introduction: `Soy ${word}, de Oaxaca.`, skills: ['data', 'law'] },
      trx,
    ),
  )
  await db
    .updateTable('team')
    .set({ name: `Equipo ${word} tardío`, slug: `equipo-${word}` })
    .where('slug', '=', works.slug)
    .execute()
  await db
    .insertInto('disclosure')
    .values({
      datathonId: works.brief.datathon.id,
      personId: works.lead.id,
      name: `Luz ${word} Reyes`,
      githubLogin: `luz${word}`,
      givenAt: now(),
    })
    .execute()
  const other = await team({ smallest: 1 })
  await db
    .updateTable('team')
    .set({ introduction: `Pregunten por Luz ${word} Reyes.` })
    .where('slug', '=', other.slug)
    .execute()
  await done(askQuestion(works.lead, works.brief.slug, { body: `Pregunto yo, ${word}.` }, during))
  await inTransaction((trx) =>
    notify(
      [person.id],
      { kind: 'team-joined', facts: { person: `luz-${word}` }, path: `/people/luz-${word}` },
      trx,
    ),
  )
  const before = await dump(untouched)
  await done(shelterPerson(works.lead, now()))
  expect(await tablesWith(word)).toEqual([])
  await done(endShelter(works.lead, now()))
  expect(await dump(untouched)).toEqual(before)
})

test('a protected name stands in no table but sealed, and can be given up', async () => {
  const { word, slug, owner } = await organizationOfMarkers()
  const before = await dump(untouched)
  const name = 'Colectiva del Cerro Alto'
  const { slug: other } = await done(protectName(owner, slug, { name }, now()))
  expect(other).toBe('colectiva-del-cerro-alto')
  const found = await dump()
  const named = new RegExp(`red[ -]${word}`, 'i')
  expect(Object.entries(found).filter(([, rows]) => rows.some((row) => named.test(row)))).toEqual(
    [],
  )
  await done(endShelterOfOrganization(owner, other, 'protected-name', now()))
  expect(await dump(untouched)).toEqual(before)
})

test('a protected name that holds the true one is refused beside its field', async () => {
  const { word, slug, owner } = await organizationOfMarkers()
  const name = `Amistades de la red ${word} del norte`
  expect(await protectName(owner, slug, { name }, now())).toMatchObject({
    ok: false,
    refusal: 'still-named',
    field: 'name',
  })
})

test('an organisation with a protected name takes shelter and comes back to that name', async () => {
  const { slug, owner } = await organizationOfMarkers()
  const { slug: other } = await done(protectName(owner, slug, {}, now()))
  const before = await dump(untouched)
  const sheltered = await done(shelterOrganization(owner, other, now()))
  await done(endShelterOfOrganization(owner, sheltered.slug, 'organization', now()))
  expect(await dump(untouched)).toEqual(before)
})

test('pressed twice, or by two owners at once, shelter begins once', async () => {
  const { slug, owner, id } = await organizationOfMarkers()
  const second = await somebody()
  await inTransaction((trx) =>
    insertMembership(
      { organizationId: id, personId: second.id, role: 'owner', joinedAt: now() },
      trx,
    ),
  )
  const both = await Promise.all([
    shelterOrganization(owner, slug, now()),
    shelterOrganization(second, slug, now()),
    shelterOrganization(owner, slug, now()),
  ])
  expect(new Set(both.map((one) => one.ok && one.value.slug)).size).toBe(1)
  const rows = await db
    .selectFrom('shelter')
    .select('id')
    .where('organizationId', '=', id)
    .execute()
  expect(rows).toHaveLength(1)
  const twice = await Promise.all([shelterPerson(second, now()), shelterPerson(second, now())])
  expect(new Set(twice.map((one) => one.ok && one.value.handle)).size).toBe(1)
})

test('shelters that lie over one another end in any order', async () => {
  const { slug, owner, team: works } = await organizationOfMarkers()
  const asker = works.lead
  await done(askQuestion(asker, works.brief.slug, { body: 'Pregunto desde Oaxaca.' }, during))
  const before = await dump(untouched)
  await done(shelterPerson(asker, new Date('2019-03-01T10:00:00Z')))
  const sheltered = await done(shelterOrganization(owner, slug, new Date('2019-03-01T10:00:01Z')))
  await done(endShelter(asker, new Date('2019-03-02T10:00:00Z')))
  expect(await tablesWith('desde Oaxaca')).toEqual([])
  const later = new Date('2019-03-03T10:00:00Z')
  await done(endShelterOfOrganization(owner, sheltered.slug, 'organization', later))
  expect(await dump(untouched)).toEqual(before)
})

test('after thirty days what was hidden is destroyed, and no minute before', async () => {
  const { word, slug, owner, id } = await organizationOfMarkers()
  const begun = new Date('2031-03-01T10:00:00Z')
  const sheltered = await done(shelterOrganization(owner, slug, begun))
  await expireShelters(new Date(begun.getTime() + days(30) - 1))
  expect(
    await db.selectFrom('shelter').select('id').where('organizationId', '=', id).execute(),
  ).toHaveLength(1)
  const end = new Date(begun.getTime() + days(30))
  expect(await endShelterOfOrganization(owner, sheltered.slug, 'organization', end)).toMatchObject({
    refusal: 'shelter-permanent',
  })
  await expireShelters(end)
  expect(
    await db.selectFrom('shelter').select('id').where('organizationId', '=', id).execute(),
  ).toEqual([])
  expect(await tablesWith(word)).toEqual([])
})
