import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { archiveChallenge } from '~/domains/challenges/archive-challenge.server'
import { closeChallenges } from '~/domains/challenges/close-challenges.server'
import { listComments } from '~/domains/challenges/queries-review.server'
import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { action as requestChanges } from '~/routes/challenges/changes-request'
import { loader as page } from '~/routes/challenges/challenge'
import { loader as editor } from '~/routes/challenges/edit'
import { loader as history } from '~/routes/challenges/history'
import { action as publishVersion } from '~/routes/challenges/new-version'
import { action as publish, loader as publication } from '~/routes/challenges/publication'
import { action as comment, loader as review } from '~/routes/challenges/review'
import { action as settle } from '~/routes/challenges/settlement'
import { before, closing, draft, openDatathon, published, sevenAnswers, submitted, toldOf } from '../support/challenges' // prettier-ignore
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const at = (slug: string) => ({ challenge: slug })
const said = { section: 'people', body: '¿Quiénes lo leyeron antes de enviarlo?' }
const stateOf = async (slug: string) => (await findChallenge(slug))?.state
const location = (answer: unknown) => (answer as Response).headers.get('location')
const newestOutcome = async () =>
  (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!.outcome

test('a reviewer comments on a section, and the comment stands there', async () => {
  const { slug } = await submitted()
  const companion = await somebody('companion')
  const answer = await post(comment, said, { as: companion, at: before, params: at(slug) })
  expect(location(answer)).toBe(`/challenges/${slug}/review#people`)
  const { comments } = await read(review, { as: companion, params: at(slug) })
  expect(comments).toMatchObject([{ section: 'people', body: said.body, settled: false }])
})

test('whoever writes is led to the question that a comment means, and reads it there', async () => {
  const { slug, writer } = await submitted()
  const as = await somebody('companion')
  const asked = { as, at: before, params: at(slug) }
  const meant = { ...said, section: 'success', question: 'target' }
  const elsewhere = { ...meant, section: 'people' }
  expect(await post(comment, elsewhere, asked)).toMatchObject({
    error: { question: ['not-a-choice'] },
  })
  await post(comment, meant, asked)
  await post(requestChanges, {}, asked)
  const opened = await read(editor, { as: writer, at: before, params: at(slug) })
  expect(opened.question?.key).toBe('target')
  expect(opened.comments).toMatchObject([{ question: 'target', body: said.body }])
})

test('neither the authors nor strangers review', async () => {
  const { slug, writer } = await submitted()
  expect(await statusOf(read(review, { as: writer, params: at(slug) }))).toBe(403)
  expect(await statusOf(read(review, { as: await somebody(), params: at(slug) }))).toBe(404)
  const reply = await post(comment, said, { as: writer, params: at(slug) })
  expect(reply).toMatchObject({ error: { '': ['not-allowed'] } })
  expect(await newestOutcome()).toBe('refused:not-allowed')
})

test('an organiser who belongs to the organisation does not review its brief', async () => {
  const { slug, organization } = await submitted()
  const organizer = await somebody('organizer')
  const { id } = await db
    .selectFrom('organization')
    .select('id')
    .where('slug', '=', organization.slug)
    .executeTakeFirstOrThrow()
  const membership = {
    organizationId: id,
    personId: organizer.id,
    role: 'member',
    joinedAt: before,
  }
  await db.insertInto('membership').values(membership).execute()
  expect(await statusOf(read(review, { as: organizer, params: at(slug) }))).toBe(403)
})

test('changes are asked for with a comment, the members are told, and the answers open again', async () => {
  const { slug, writer } = await submitted()
  const as = await somebody('companion')
  expect(await post(requestChanges, {}, { as, params: at(slug) })).toMatchObject({
    refusal: 'no-comment',
  })
  await post(comment, said, { as, at: before, params: at(slug) })
  await post(requestChanges, {}, { as, params: at(slug) })
  expect(await stateOf(slug)).toBe('changes_requested')
  expect(await toldOf(writer.id)).toContain('challenge-changes-requested')
  const { openComments } = await read(page, { as: writer, params: at(slug) })
  expect(openComments).toBe(1)
  const saved = await saveAnswers(writer, slug, new Map([['tried', { text: 'x' }]]), before)
  expect(saved.ok).toBe(true)
})

test('a comment is settled once, by a reviewer, and only on its own brief', async () => {
  const { slug, writer } = await submitted()
  const other = await submitted()
  const as = await somebody('organizer')
  await post(comment, said, { as, at: before, params: at(slug) })
  const { id } = (await listComments((await findChallenge(slug))!.id))[0]!
  const settled = (who: typeof writer, where: string) =>
    statusOf(post(settle, {}, { as: who, params: { challenge: where, comment: id } }))
  expect(await settled(writer, slug)).toBe(403)
  expect(await settled(as, other.slug)).toBe(404)
  expect(await settled(as, slug)).toBe(302)
  expect(await settled(as, slug)).toBe(404)
})

test('an organiser publishes into a track; the first version is frozen and the members are told', async () => {
  const { slug, writer } = await submitted()
  const { place, id } = await openDatathon()
  const as = await somebody('organizer')
  await post(comment, said, { as, at: before, params: at(slug) })
  const answer = await post(publish, { place }, { as, at: before, params: at(slug) })
  expect(location(answer)).toBe(`/challenges/${slug}`)
  const brief = await findPublishedChallenge(slug)
  expect(brief).toMatchObject({ datathonId: id, trackName: 'Tortura', version: 1 })
  expect(brief?.content.answers).toEqual(Object.fromEntries(sevenAnswers))
  expect(await toldOf(writer.id)).toContain('challenge-published')
  const comments = await listComments((await findChallenge(slug))!.id)
  expect(comments.every(({ settledAt }) => settledAt !== null)).toBe(true)
  expect(await statusOf(read(page, { params: at(slug) }))).toBe(200)
})

test('the organiser of a datathon publishes into it, and into no other', async () => {
  const { slug } = await submitted()
  const own = await openDatathon()
  const other = await openDatathon()
  const as = await somebody()
  await db
    .insertInto('datathonRole')
    .values({ datathonId: own.id, personId: as.id, role: 'organizer' })
    .execute()
  expect(
    await post(publish, { place: other.place }, { as, at: before, params: at(slug) }),
  ).toMatchObject({ error: { '': ['not-allowed'] } })
  const answer = await post(publish, { place: own.place }, { as, at: before, params: at(slug) })
  expect(location(answer)).toBe(`/challenges/${slug}`)
})

test('a companion, an author and a judge do not publish', async () => {
  const { slug, writer } = await submitted()
  const { id, place } = await openDatathon()
  const judge = await somebody()
  await db
    .insertInto('datathonRole')
    .values({ datathonId: id, personId: judge.id, role: 'judge' })
    .execute()
  for (const as of [await somebody('companion'), writer, judge]) {
    const reply = await post(publish, { place }, { as, at: before, params: at(slug) })
    expect(reply).toMatchObject({ error: { '': ['not-allowed'] } })
  }
  const companion = await somebody('companion')
  expect(await statusOf(read(publication, { as: companion, params: at(slug) }))).toBe(403)
  expect(await stateOf(slug)).toBe('in_review')
})

test('a brief of an organisation that is not verified is ready, and stays in review', async () => {
  const brief = await draft()
  const { slug, writer } = brief
  await saveAnswers(writer, slug, sevenAnswers, before)
  await db.updateTable('challenge').set({ state: 'in_review', submittedAt: before }).where('slug', '=', slug).execute() // prettier-ignore
  const { place } = await openDatathon()
  const as = await somebody('organizer')
  const answer = await post(publish, { place }, { as, at: before, params: at(slug) })
  expect(location(answer)).toBe(`/challenges/${slug}/review`)
  expect(await stateOf(slug)).toBe('in_review')
})

test('checklist 14: after the deadline, in an unknown track or twice nothing is published', async () => {
  const { slug } = await submitted()
  const { place, slug: datathon } = await openDatathon()
  const as = await somebody('organizer')
  const asked = { as, params: at(slug) }
  expect(await post(publish, { place }, { ...asked, at: closing })).toMatchObject({
    error: { place: ['deadline-passed'] },
  })
  const unknown = { place: `${datathon}/nowhere` }
  expect(await post(publish, unknown, { ...asked, at: before })).toMatchObject({
    error: { place: ['not-a-choice'] },
  })
  await post(publish, { place }, { ...asked, at: before })
  expect(await post(publish, { place }, { ...asked, at: before })).toMatchObject({
    error: { '': ['not-in-review'] },
  })
})

test('a published brief is edited aside, and readers see it only with the next version', async () => {
  const { slug, writer } = await published()
  const asked = { as: writer, at: before, params: at(slug) }
  const note = { changeNote: 'Se aclara quién lo usará.' }
  expect(await post(publishVersion, note, asked)).toMatchObject({
    error: { '': ['nothing-changed'] },
  })
  await saveAnswers(writer, slug, new Map([['users', { text: 'Tres defensoras.' }]]), before)
  const readers = { params: at(slug) }
  const shown = await read(page, readers)
  expect(shown.answers.users).toEqual(sevenAnswers.get('users'))
  const later = new Date(before.getTime() + 47 * 3_600_000)
  await post(publishVersion, note, { ...asked, at: later })
  const { challenge } = await read(page, readers)
  expect(challenge).toMatchObject({ version: 2, publishedOn: '1\u00a0feb 2019' })
  expect(challenge.publishedOn).not.toBe(shown.challenge.publishedOn)
  expect((await read(page, readers)).answers.users).toEqual({ text: 'Tres defensoras.' })
  const { versions, comparison } = await read(history, { ...readers, path: '/?from=1&to=2' })
  expect(versions).toMatchObject([{ number: 2, changeNote: note.changeNote }, { number: 1 }])
  expect(comparison?.questions.map(({ key }) => key)).toEqual(['users'])
})

test('only its members publish a further version, and none after the deadline', async () => {
  const { slug, writer, organizer } = await published()
  await saveAnswers(writer, slug, new Map([['tried', { text: 'Nada aún.' }]]), before)
  const form = { changeNote: 'Se agrega lo intentado.' }
  expect(await post(publishVersion, form, { as: organizer, at: before, params: at(slug) }))
    .toMatchObject({ error: { '': ['not-allowed'] } }) // prettier-ignore
  expect(await post(publishVersion, form, { as: writer, at: closing, params: at(slug) }))
    .toMatchObject({ error: { '': ['handins-over'] } }) // prettier-ignore
})

test('briefs close with the hand-ins of their datathon, once, and are archived after that', async () => {
  const { slug, organizer, writer } = await published()
  await closeChallenges(before)
  expect(await stateOf(slug)).toBe('published')
  expect(await archiveChallenge(organizer, slug)).toMatchObject({ refusal: 'not-closed' })
  await closeChallenges(closing)
  await closeChallenges(closing)
  expect(await stateOf(slug)).toBe('closed')
  expect(await archiveChallenge(writer, slug)).toMatchObject({ refusal: 'not-allowed' })
  expect((await archiveChallenge(organizer, slug)).ok).toBe(true)
  expect(await statusOf(read(page, { params: at(slug) }))).toBe(200)
})
