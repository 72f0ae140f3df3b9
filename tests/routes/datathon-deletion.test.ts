import { db } from 'db/client'
import { expect, test } from 'vitest'
import { insertDatathonRole, insertRegistration } from '~/domains/datathons/queries-people.server'
import { inTransaction } from 'db/transaction'
import { leaveDatathon } from '~/domains/challenges/leave-datathon.server'
import { markHarm } from '~/domains/challenges/mark-harm.server'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import { lockDatathon } from '~/domains/datathons/queries.server'
import { deleteDatathonRow } from '~/domains/datathons/queries-edit.server'
import { loader as publicPage } from '~/routes/datathons/datathon'
import { action as request, loader as requestPage } from '~/routes/datathons/deletion'
import { action as decide, loader as decisionPage } from '~/routes/datathons/deletion-decision'
import { before, openDatathon, submitted } from '../support/challenges'
import { aDatathon, lastEntryOf, noticesOf } from '../support/datathons'
import { datathonToJudge } from '../support/judging'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const reason = 'Se abrió dos veces'
const approve = { decision: 'approved' }

/** A datathon of one organiser, with one person registered. */
async function opened() {
  const { id, slug } = await aDatathon()
  const [organizer, registered] = [await somebody(), await somebody()]
  const grantedBy = organizer.id
  await inTransaction(async (trx) => {
    const role = 'organizer' as const
    await insertDatathonRole({ datathonId: id, personId: organizer.id, role, grantedBy }, trx)
    const at = new Date()
    const dates = { registeredAt: at, codeOfConductAcceptedAt: at }
    await insertRegistration({ datathonId: id, personId: registered.id, ...dates }, trx)
  })
  const as = (viewer: typeof organizer) => ({ as: viewer, params: { datathon: slug } })
  return { id, slug, organizer, registered, as }
}

const isThere = async (slug: string) =>
  (await db.selectFrom('datathon').select('id').where('slug', '=', slug).execute()).length === 1

test('checklist 40: a datathon is deleted by two people, and those who were in it are told', async () => {
  const { slug, organizer, registered, as } = await opened()
  const second = await somebody('administrator')
  expect(await post(request, {}, as(organizer))).toMatchObject({ error: { reason: ['required'] } })
  expect(await statusOf(post(request, { reason }, as(organizer)))).toBe(302)
  expect(await post(decide, approve, as(organizer))).toMatchObject({
    error: { '': ['own-request'] },
  })
  expect(await isThere(slug)).toBe(true)
  const seen = await read(decisionPage, as(second))
  expect(seen).toMatchObject({ holdings: { registered: 1, teams: 0 }, pending: { reason } })
  expect(await statusOf(post(decide, approve, as(second)))).toBe(302)
  expect(await isThere(slug)).toBe(false)
  expect(await statusOf(read(publicPage, { params: { datathon: slug } }))).toBe(404)
  expect((await noticesOf(registered))[0]).toMatchObject({ kind: 'datathon-deleted' })
  expect(await lastEntryOf(second)).toEqual({ kind: 'datathon.delete', outcome: 'done' })
})

test('checklist 40: of fifty who approve a deletion at once, one deletes', async () => {
  const { slug, organizer, registered, as } = await opened()
  const second = await somebody('organizer')
  await post(request, { reason }, as(organizer))
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => post(decide, approve, as(second))),
  )
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  expect(await isThere(slug)).toBe(false)
  const told = (await noticesOf(registered)).filter(({ kind }) => kind === 'datathon-deleted')
  expect(told).toHaveLength(1)
})

test('a datathon in which others have work stays, and its page says what forbids it', async () => {
  const event = await datathonToJudge({ teams: 1 })
  const asked = { as: event.organizer, params: { datathon: event.slug } }
  await somebody('organizer')
  expect(await read(requestPage, asked)).toMatchObject({
    refusal: 'datathon-has-work',
    holdings: { teams: 1, published: 1 },
  })
  expect(await post(request, { reason }, asked)).toMatchObject({
    error: { '': ['datathon-has-work'] },
  })
})

test('work that begins after the request keeps the datathon; drafts that named it are kept without it', async () => {
  const { id, slug, organizer, as } = await opened()
  const second = await somebody('organizer')
  await post(request, { reason }, as(organizer))
  const brief = await datathonToJudge({ teams: 0 })
  const move = (state: string) =>
    db
      .updateTable('challenge')
      .set({ datathonId: id, state })
      .where('id', '=', brief.challenge.id)
      .execute()
  await move('published')
  expect(await post(decide, approve, as(second))).toMatchObject({
    error: { '': ['datathon-has-work'] },
  })
  expect(await isThere(slug)).toBe(true)
  await move('in_review')
  await post(decide, approve, as(second))
  const kept = await db
    .selectFrom('challenge')
    .select('datathonId')
    .where('id', '=', brief.challenge.id)
    .executeTakeFirst()
  expect(kept).toEqual({ datathonId: null })
})

test('a second person is not asked about a datathon that is being deleted', async () => {
  const brief = await submitted('verified')
  const { id, slug, place } = await openDatathon()
  const reviewer = await somebody('organizer')
  await markHarm(reviewer, brief.slug, { reason: 'Se nombra un centro.' }, before)
  const { asked } = await inTransaction(async (trx) => {
    await lockDatathon(slug, trx)
    const asked = publishChallenge(reviewer, brief.slug, place, before)
    await leaveDatathon({ id, name: slug, reason }, reviewer.id, before, trx)
    await deleteDatathonRow(id, trx)
    return { asked }
  })
  expect(await asked).toMatchObject({ refusal: 'not-a-choice' })
})
