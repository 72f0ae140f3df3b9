import { db } from 'db/client'
import { expect, test } from 'vitest'
import { publishReady } from '~/domains/challenges/publish-ready.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import { tellApprovals } from '~/domains/overview/tell-approvals.server'
import type { Viewer } from '~/domains/people/rules'
import { action as agree } from '~/routes/challenges/agreement'
import { action as requestChanges } from '~/routes/challenges/changes-request'
import { action as mark } from '~/routes/challenges/harm-mark'
import { action as publish } from '~/routes/challenges/publication'
import { action as comment } from '~/routes/challenges/review'
import { action as submit } from '~/routes/challenges/review-request'
import { action as askDeletion } from '~/routes/datathons/deletion'
import { action as decideDeletion } from '~/routes/datathons/deletion-decision'
import { before, closing, draft, openDatathon, sevenAnswers, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { done } from '../support/teams'
import { post } from '../support/visit'

const why = { reason: 'Quien se quejó puede ser reconocida.' }
const deleting = 'Se abrió dos veces'

/** A brief of an organisation that nobody has verified yet, with two who review it. */
async function inReview() {
  const brief = await draft()
  await saveAnswers(brief.writer, brief.slug, sevenAnswers, before)
  const params = { challenge: brief.slug }
  await post(submit, {}, { as: brief.writer, at: before, params })
  const [first, second] = [await somebody('organizer'), await somebody('organizer')]
  const datathon = await openDatathon()
  const as = (viewer: Viewer) => ({ as: viewer, at: before, params })
  return { ...brief, params, first, second, datathon, as }
}

type Brief = Awaited<ReturnType<typeof inReview>>

/** Its review is done, by one person or, marked as risky, by two. */
async function ready(readers: 1 | 2) {
  const brief = await inReview()
  const { first, second, datathon, as } = brief
  if (readers === 2) await post(mark, why, as(first))
  await post(publish, { place: datathon.place }, as(first))
  if (readers === 2) await post(agree, { decision: 'approved' }, as(second))
  return brief
}

const verify = async ({ organization }: Brief) =>
  done(
    decideOrganization(
      await somebody('administrator'),
      organization.slug,
      { decision: 'verified', note: 'Se llamó a su oficina.' },
      before,
    ),
  )

async function deleteDatathon({ datathon, first }: Brief) {
  const params = { datathon: datathon.slug }
  await post(askDeletion, { reason: deleting }, { as: first, at: before, params })
  const as = await somebody('administrator')
  await post(decideDeletion, { decision: 'approved' }, { as, at: before, params })
}

const readinessOf = (slug: string) =>
  db
    .selectFrom('challengeReady')
    .innerJoin('challenge', 'challenge.id', 'challengeId')
    .select('readyBy')
    .where('slug', '=', slug)
    .executeTakeFirst()

const noticesOf = (personId: string, kind: string) =>
  db
    .selectFrom('notification')
    .select(['facts', 'path'])
    .where('recipientId', '=', personId)
    .where('kind', '=', kind)
    .execute()

test('a deleted datathon tells the author of a brief that was ready for it, and both who had finished its review', async () => {
  const brief = await ready(2)
  const { slug, writer, first, second } = brief
  expect(await readinessOf(slug)).toBeDefined()
  // The second reviewed in that datathon alone.
  await db.deleteFrom('instanceRole').where('personId', '=', second.id).execute()
  await deleteDatathon(brief)
  expect(await readinessOf(slug)).toBeUndefined()
  expect(await noticesOf(writer.id, 'challenge-datathon-deleted')).toMatchObject([
    { facts: { reason: deleting }, path: `/challenges/${slug}` },
  ])
  const facts = { because: 'datathon-deleted' }
  const led = { [`/challenges/${slug}/review`]: first, '/me/approvals': second }
  for (const [path, reader] of Object.entries(led))
    expect(await noticesOf(reader.id, 'challenge-not-ready')).toMatchObject([{ facts, path }])
})

test('a deleted datathon closes what was asked of a second person, and tells whoever asked and whoever writes', async () => {
  const brief = await inReview()
  const { writer, first, second, datathon, as } = brief
  await post(mark, why, as(second))
  await post(publish, { place: datathon.place }, as(first))
  await deleteDatathon(brief)
  expect(await toldOf(first.id)).toContain('approval-dropped')
  expect(await toldOf(writer.id)).toContain('challenge-datathon-deleted')
  const register = await tellApprovals(first, first.id, { now: before, language: 'es' })
  expect(register.find(({ kind }) => kind === 'brief-publication')).toMatchObject({
    state: 'withdrawn',
    droppedFor: 'datathon-deleted',
  })
  const elsewhere = await openDatathon()
  expect(await post(publish, { place: elsewhere.place }, as(first))).toBeInstanceOf(Response)
})

test('a draft that named a deleted datathon is kept, and whoever writes it is told', async () => {
  const { slug, writer } = await draft()
  const datathon = await openDatathon()
  await db.updateTable('challenge').set({ datathonId: datathon.id }).where('slug', '=', slug).execute() // prettier-ignore
  const first = await somebody('organizer')
  await deleteDatathon({ datathon, first } as Brief)
  expect(await toldOf(writer.id)).toContain('challenge-datathon-deleted')
})

test('when the verification finds another text or a closed datathon, authors and both reviewers are told why', async () => {
  const ends = {
    'text-changed': ({ slug }: Brief) =>
      db.updateTable('challenge').set({ title: 'Otro' }).where('slug', '=', slug).execute(),
    'deadline-passed': () => Promise.resolve(),
  }
  for (const [because, end] of Object.entries(ends)) {
    const brief = await ready(2)
    await end(brief)
    await verify(brief)
    await publishReady(because === 'deadline-passed' ? closing : before)
    const { writer, first, second } = brief
    expect(await noticesOf(writer.id, 'challenge-review-reopened'), because).toMatchObject([
      { facts: { because } },
    ])
    for (const reader of [first, second])
      expect(await noticesOf(reader.id, 'challenge-not-ready'), because).toMatchObject([
        { facts: { because } },
      ])
  }
})

test('a mark that reopens a finished review is told to its authors in neutral words', async () => {
  const { writer, first, second, as } = await ready(1)
  await post(mark, why, as(second))
  const [told] = await noticesOf(writer.id, 'challenge-review-reopened')
  expect(told).toMatchObject({ facts: { because: 'read-again' } })
  expect(JSON.stringify(told)).not.toContain('reconocida')
  expect(await toldOf(first.id)).toContain('challenge-not-ready')
  expect(await toldOf(second.id)).not.toContain('challenge-not-ready')
})

test('changes are asked for once, and whoever waited for a second person learns that nobody decides', async () => {
  const { writer, first, second, datathon, as } = await inReview()
  await post(mark, why, as(second))
  await post(publish, { place: datathon.place }, as(first))
  await post(comment, { section: 'harm', body: 'Decir cómo se protege.' }, as(second))
  await post(requestChanges, {}, as(second))
  expect(await noticesOf(first.id, 'approval-dropped')).toMatchObject([
    { facts: { because: 'changes-requested' } },
  ])
  expect(await toldOf(writer.id)).toContain('challenge-changes-requested')
  expect(await toldOf(writer.id)).not.toContain('challenge-review-reopened')
})
