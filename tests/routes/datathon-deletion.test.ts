import { db } from 'db/client'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { insertDatathonRole, insertRegistration } from '~/domains/datathons/queries-people.server'
import { inTransaction } from 'db/transaction'
import { decideAgreement } from '~/domains/challenges/decide-agreement.server'
import { leaveDatathon } from '~/domains/challenges/leave-datathon.server'
import { markHarm } from '~/domains/challenges/mark-harm.server'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import { publishReady } from '~/domains/challenges/publish-ready.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { nothingFound } from '~/domains/challenges/reuse'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import { lockDatathon } from '~/domains/datathons/queries.server'
import { deleteDatathonRow } from '~/domains/datathons/queries-edit.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import { loader as publicPage } from '~/routes/datathons/datathon'
import { action as request, loader as requestPage } from '~/routes/datathons/deletion'
import { action as decide, loader as decisionPage } from '~/routes/datathons/deletion-decision'
import { before, draft, openDatathon, sevenAnswers, submitted } from '../support/challenges'
import { aDatathon, lastEntryOf, noticesOf } from '../support/datathons'
import { datathonToJudge } from '../support/judging'
import { somebody } from '../support/people'
import { done } from '../support/teams'
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

/** Until something waits for what another transaction holds. */
async function somethingWaits() {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    if (rows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('nothing waited')
}

test('a brief that is being published lets its datathon be deleted, and stays without it', async () => {
  const reviewer = await somebody('organizer')
  const administrator = await somebody('administrator')
  const ways = {
    agreed: async (place: string) => {
      const { slug } = await submitted('verified')
      await markHarm(reviewer, slug, { reason: 'Se nombra un centro.' }, before)
      await done(publishChallenge(reviewer, slug, place, before))
      const decision = { decision: 'approved', reason: '' } as const
      return { slug, publish: () => decideAgreement(administrator, slug, decision, before) }
    },
    ready: async (place: string) => {
      const { slug, writer, organization } = await draft()
      await saveAnswers(writer, slug, sevenAnswers, before)
      await done(submitChallenge(writer, slug, before, nothingFound))
      await done(publishChallenge(reviewer, slug, place, before))
      const verified = { decision: 'verified', note: 'Se llamó a su oficina.' } as const
      await done(decideOrganization(administrator, organization.slug, verified, before))
      return { slug, publish: () => publishReady(before) }
    },
  }
  for (const way of Object.values(ways)) {
    const { id, slug, place } = await openDatathon()
    const brief = await way(place)
    const { publishing } = await inTransaction(async (trx) => {
      await lockDatathon(slug, trx)
      const publishing = brief.publish()
      await somethingWaits()
      await leaveDatathon({ id, name: slug, reason }, reviewer.id, before, trx)
      await deleteDatathonRow(id, trx)
      return { publishing }
    })
    await publishing
    expect(await isThere(slug)).toBe(false)
    const left = await findChallenge(brief.slug)
    expect(left).toMatchObject({ state: 'in_review', datathonSlug: null })
  }
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
