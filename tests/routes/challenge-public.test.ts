import { expect, test } from 'vitest'
import { archiveChallenge } from '~/domains/challenges/archive-challenge.server'
import { closeChallenges } from '~/domains/challenges/close-challenges.server'
import { listFollowerIds } from '~/domains/challenges/queries-followers.server'
import { listQuestions } from '~/domains/challenges/queries-questions.server'
import { findChallengeCapacity } from '~/domains/challenges/queries-answers.server'
import { listPublishedChallenges } from '~/domains/challenges/queries-published.server'
import { listUses } from '~/domains/datasets/queries-uses.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { action as link, loader as linking } from '~/routes/challenges/datasets'
import { action as follow } from '~/routes/challenges/following'
import { loader as list } from '~/routes/challenges/list'
import { loader as challenge } from '~/routes/challenges/challenge'
import { action as answer, loader as answering } from '~/routes/challenges/question'
import { action as ask, loader as questions } from '~/routes/challenges/questions'
import { curated, proposed } from '../support/datasets'
import { before, closing, draft, published, submitted, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const at = (slug: string) => ({ challenge: slug })
const asked = { body: '¿«Centro» incluye cárceles municipales?' }
const idOf = async (slug: string) => (await findChallenge(slug))!.id

test('the list shows open briefs, finds words without accents in any order, and narrows', async () => {
  const { slug, datathon } = await published()
  const found = async (search: string, now = before) =>
    (await read(list, { path: `/challenges?${search}`, at: now })).challenges.map((row) => row.slug)
  expect(await found('')).toContain(slug)
  expect(await found(`q=INFORMES+nadie+ano&datathon=${datathon.slug}`)).toEqual([slug])
  expect(await found(`q=submarino&datathon=${datathon.slug}`)).toEqual([])
  expect(await found(`q=%25&datathon=${datathon.slug}`)).toEqual([])
  expect(await found(`theme=advocacy&datathon=${datathon.slug}`)).toEqual([])
  expect(await found(`datathon=${datathon.slug}`, closing)).toEqual([])
  expect(await found(`datathon=${datathon.slug}&time=past`, closing)).toEqual([slug])
})

test('drafts and archived briefs are in no list', async () => {
  const hidden = await submitted()
  const { slug, organizer, datathon } = await published()
  await closeChallenges(closing)
  await archiveChallenge(organizer, slug)
  const { challenges } = await read(list, { path: '/challenges?time=any', at: closing })
  const slugs = challenges.map((row) => row.slug)
  expect(slugs).not.toContain(hidden.slug)
  expect(slugs).not.toContain(slug)
  expect(datathon.slug).toBeTruthy()
})

test('pages of the list follow one another without a gap, whatever was published at the same instant', async () => {
  for (let n = 0; n < 3; n += 1) await published()
  const all = await listPublishedChallenges({ limit: 100 }, before)
  const seen: string[] = []
  let after: string | undefined
  do {
    const next = await listPublishedChallenges({ limit: 2, after }, before)
    seen.push(...next.map(({ slug }) => slug))
    after = next.length === 2 ? next.at(-1)?.slug : undefined
  } while (after)
  expect(seen).toEqual(all.map(({ slug }) => slug))
})

test('whoever is signed in asks; the organisation is told and answers; whoever asked is told', async () => {
  const { slug, writer } = await published()
  const asker = await somebody()
  const follower = await somebody()
  await post(follow, { following: 'on' }, { as: follower, at: before, params: at(slug) })
  await post(ask, asked, { as: asker, at: before, params: at(slug) })
  expect(await toldOf(writer.id)).toContain('challenge-question')
  const { id } = (await listQuestions(await idOf(slug)))[0]!
  const params = { challenge: slug, question: id }
  await post(answer, { answer: 'Sí.' }, { as: writer, at: before, params })
  expect(await toldOf(asker.id)).toEqual(['challenge-answer'])
  expect(await toldOf(follower.id)).toEqual(['challenge-answer'])
  const shown = await read(questions, { params: at(slug), at: before })
  expect(shown.questions).toMatchObject([{ ...asked, answer: 'Sí.', clarification: false }])
})

test('whose answer another takes the place of learns of it, and so does whoever asked, in words that say it', async () => {
  const { slug, writer, organizer } = await published()
  const asker = await somebody()
  await post(ask, asked, { as: asker, at: before, params: at(slug) })
  const { id } = (await listQuestions(await idOf(slug)))[0]!
  const params = { challenge: slug, question: id }
  await post(answer, { answer: 'Sí.' }, { as: writer, at: before, params })
  const form = { answer: 'No.', seen: before.toISOString() }
  await post(answer, form, { as: organizer, at: before, params })
  for (const reader of [asker, writer])
    expect(await toldOf(reader.id)).toContain('challenge-answer-corrected')
  expect(await toldOf(organizer.id)).not.toContain('challenge-answer-corrected')
})

test('questions keep the order in which they were asked; a clarification is pointed out and says so in the mail', async () => {
  const { slug, writer, organizer } = await published()
  const asker = await somebody()
  await post(ask, asked, { as: asker, at: before, params: at(slug) })
  const later = new Date(before.getTime() + 1000)
  await post(ask, { body: '¿Y los anexos?' }, { as: asker, at: later, params: at(slug) })
  const second = (await listQuestions(await idOf(slug)))[1]!
  const params = { challenge: slug, question: second.id }
  const form = { answer: 'También.', clarification: 'on' }
  await post(answer, form, { as: organizer, at: before, params })
  expect(await toldOf(asker.id)).toEqual(['challenge-clarification'])
  const shown = await read(questions, { params: at(slug), at: before })
  expect(shown.questions).toMatchObject([
    { ...asked, number: 1, clarification: false },
    { body: '¿Y los anexos?', number: 2, clarification: true },
  ])
  const brief = await read(challenge, { params: at(slug), at: before })
  expect(brief.clarifications).toEqual([
    { id: second.id, number: 2, opening: '¿Y los anexos?', language: 'es' },
  ])
  for (const { id } of [writer, organizer]) expect(await toldOf(id)).toContain('challenge-question')
})

test('of two who answer at once the first wins, and what the second wrote is kept', async () => {
  const { slug, writer, organizer } = await published()
  await post(ask, asked, { as: await somebody(), at: before, params: at(slug) })
  const { id } = (await listQuestions(await idOf(slug)))[0]!
  const params = { challenge: slug, question: id }
  const opened = await read(answering, { as: organizer, params })
  await post(answer, { answer: 'Sí.', seen: '' }, { as: writer, at: before, params })
  const second = { answer: 'No.', seen: opened.seen }
  expect(await post(answer, second, { as: organizer, at: before, params })).toMatchObject({
    error: { '': ['answered-meanwhile'] },
    initialValue: { answer: 'No.' },
  })
  const again = await read(answering, { as: organizer, params })
  expect(again.question).toMatchObject({ answer: 'Sí.' })
  await post(answer, { ...second, seen: again.seen }, { as: organizer, at: before, params })
  expect(await listQuestions(await idOf(slug))).toMatchObject([{ answer: 'No.' }])
})

test('nobody asks without signing in, of a draft, after the deadline, or of their own organisation', async () => {
  const { slug, writer } = await published()
  expect(await statusOf(post(ask, asked, { at: before, params: at(slug) }))).toBe(302)
  const as = await somebody()
  expect(await post(ask, asked, { as, at: closing, params: at(slug) })).toMatchObject({
    error: { '': ['questions-closed'] },
  })
  expect(await post(ask, asked, { as: writer, at: before, params: at(slug) })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const unpublished = await draft()
  expect(await post(ask, asked, { as, at: before, params: at(unpublished.slug) })).toMatchObject({
    error: { '': ['not-found'] },
  })
})

test('strangers answer nothing, and a question is answered only on its own brief', async () => {
  const { slug, writer } = await published()
  const other = await published()
  const as = await somebody()
  await post(ask, asked, { as, at: before, params: at(slug) })
  const { id } = (await listQuestions(await idOf(slug)))[0]!
  const params = { challenge: slug, question: id }
  expect(await statusOf(read(answering, { as, params }))).toBe(403)
  expect(await post(answer, { answer: 'Sí.' }, { as, at: before, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const elsewhere = { challenge: other.slug, question: id }
  expect(await statusOf(read(answering, { as: other.writer, params: elsewhere }))).toBe(404)
  expect(
    await post(answer, { answer: 'Sí.' }, { as: other.writer, at: before, params: elsewhere }),
  ).toMatchObject({ error: { '': ['not-found'] } })
  expect(await statusOf(read(answering, { as: writer, params }))).toBe(200)
})

test('following is turned on and off, twice without harm, and not for a draft', async () => {
  const { slug } = await published()
  const as = await somebody()
  const set = (following: string, where = slug) =>
    statusOf(post(follow, { following }, { as, at: before, params: at(where) }))
  await set('on')
  await set('on')
  expect(await listFollowerIds(await idOf(slug))).toEqual([as.id])
  await set('off')
  expect(await listFollowerIds(await idOf(slug))).toEqual([])
  expect(await set('on', (await draft()).slug)).toBe(404)
})

test('the organisation links curated data, and only what is curated', async () => {
  const { slug, writer } = await published()
  const open = await curated()
  const waiting = await proposed(await somebody())
  const idOfDataset = async (named: string) => (await findDataset(named))!.id
  const [curatedId, proposedId] = [await idOfDataset(open.slug), await idOfDataset(waiting)]
  const params = at(slug)
  const shown = await read(linking, { as: writer, params })
  expect(shown.options.map(({ value }) => value)).toEqual([curatedId])
  const refused = await post(link, { datasets: proposedId }, { as: writer, at: before, params })
  expect(refused).toMatchObject({ error: { datasets: ['not-a-choice'] } })
  await post(link, { datasets: curatedId }, { as: writer, at: before, params })
  expect((await read(linking, { as: writer, params })).linked).toEqual([curatedId])
  expect(await listUses(curatedId)).toMatchObject([
    { kind: 'challenge', path: `/challenges/${slug}` },
  ])
  await post(link, { seen: curatedId }, { as: writer, at: before, params })
  expect((await read(linking, { as: writer, params })).linked).toEqual([])
  const stranger = await somebody()
  expect(await statusOf(read(linking, { as: stranger, params }))).toBe(403)
  expect(await post(link, {}, { as: stranger, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
})

test('what an organisation has is read from what it published, and unknown where it said nothing', async () => {
  const { slug } = await published()
  expect(await findChallengeCapacity(await idOf(slug))).toMatchObject({
    people: 'unknown',
    money: 'unknown',
  })
})
