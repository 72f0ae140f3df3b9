import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as reply, loader as replying } from '~/routes/challenges/comment'
import { action as begin, loader as beginning } from '~/routes/challenges/new'
import { action as answer } from '~/routes/challenges/question'
import { action as ask, loader as asking } from '~/routes/challenges/questions'
import { action as comment, loader as reviewing } from '~/routes/challenges/review'
import { listMemberships } from '~/domains/organizations/queries-memberships.server'
import { action as found } from '~/routes/organizations/new'
import type { Viewer } from '~/domains/people/rules'
import { before, draft, published, submitted, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

/** How often the audit chain says that somebody did this. */
async function deedsOf({ actorNumber }: Viewer, kind: string) {
  const deeds = db.selectFrom('auditEntry').select('number').where('kind', '=', kind)
  return (await deeds.where('actorNumber', '=', actorNumber).execute()).length
}

/** A double click: two requests at one moment, and then the page sent again after going back. */
async function thrice(send: () => Promise<unknown>) {
  const replies = [...(await Promise.all([send(), send()])), await send()]
  expect(replies.map((each) => each instanceof Response)).toEqual([true, true, true])
}

async function commented() {
  const { slug, writer } = await submitted()
  const reviewer = await somebody('organizer')
  const asked = { as: reviewer, at: before, params: { challenge: slug } }
  const { once } = await read(reviewing, asked)
  const said = { section: 'harm', body: 'Falta decir cómo se protege.', once }
  await thrice(() => post(comment, said, asked))
  const comments = await db
    .selectFrom('reviewComment')
    .innerJoin('challenge', 'challenge.id', 'challengeId')
    .select('reviewComment.id')
    .where('slug', '=', slug)
    .execute()
  return { slug, writer, reviewer, comments, asked, once }
}

test('a comment whose button is pressed twice is one, told once; other words after going back are another', async () => {
  const { writer, reviewer, comments, asked, once } = await commented()
  expect(comments).toHaveLength(1)
  expect(await deedsOf(reviewer, 'challenge.comment')).toBe(1)
  expect((await toldOf(writer.id)).filter((kind) => kind === 'challenge-comment')).toHaveLength(1)
  const other = { section: 'harm', body: 'Y a quién se avisa.', once }
  expect(await statusOf(post(comment, other, asked))).toBe(302)
  const said = (await read(reviewing, asked)).comments.map(({ body }) => body)
  expect(said.toSorted()).toEqual(['Falta decir cómo se protege.', 'Y a quién se avisa.'])
})

test('an answer to a comment whose button is pressed twice is one, told once', async () => {
  const { slug, writer, reviewer, comments } = await commented()
  const asked = { as: writer, at: before, params: { challenge: slug, comment: comments[0]!.id } }
  const { once } = await read(replying, asked)
  const body = 'Se quita el nombre del centro.'
  await thrice(() => post(reply, { body, once: once! }, asked))
  const { comment: shown } = await read(replying, asked)
  expect(shown.replies.map((each) => each.body)).toEqual([body])
  const told = (await toldOf(reviewer.id)).filter((kind) => kind === 'challenge-comment-reply')
  expect(told).toHaveLength(1)
  expect(await deedsOf(writer, 'challenge.reply')).toBe(1)
  await post(reply, { body: 'Y el del municipio.', once: once! }, asked)
  expect((await read(replying, asked)).comment.replies).toHaveLength(2)
})

test('a question and its answer whose buttons are pressed twice are one each', async () => {
  const { slug, writer } = await published()
  const asker = await somebody()
  const asked = { as: asker, at: before, params: { challenge: slug } }
  const { once } = await read(asking, asked)
  await thrice(() => post(ask, { body: '¿De qué años hay datos?', once: once! }, asked))
  const { questions } = await read(asking, asked)
  expect(questions).toHaveLength(1)
  expect(await deedsOf(asker, 'challenge.ask')).toBe(1)
  expect((await toldOf(writer.id)).filter((kind) => kind === 'challenge-question')).toHaveLength(1)
  const answering = {
    as: writer,
    at: before,
    params: { challenge: slug, question: questions[0]!.id },
  }
  await thrice(() => post(answer, { answer: 'De 2015 a 2021.', seen: '' }, answering))
  expect((await toldOf(asker.id)).filter((kind) => kind === 'challenge-answer')).toHaveLength(1)
  expect(await deedsOf(writer, 'challenge.answer')).toBe(1)
  expect(await post(answer, { answer: 'Desde 2010.', seen: '' }, answering)).toMatchObject({
    error: { '': ['answered-meanwhile'] },
  })
})

test('a page of questions that everybody gets carries nothing of one opening', async () => {
  const { slug } = await published()
  expect((await read(asking, { at: before, params: { challenge: slug } })).once).toBeNull()
})

test('a brief whose button is pressed twice is begun once, and both clicks lead to it', async () => {
  const { writer, organization } = await draft()
  const { once } = await read(beginning, { as: writer, at: before, path: '/challenges/new' })
  const form = { title: 'Saber adónde trasladan', theme: 'evidence', language: 'es', organization: organization.slug, once } // prettier-ignore
  const sent = await Promise.all([1, 2].map(() => post(begin, form, { as: writer, at: before })))
  const places = sent.map((each) => (each as Response).headers.get('location'))
  expect(new Set(places).size).toBe(1)
  // The brief of `draft` is the other.
  expect(await deedsOf(writer, 'challenge.create')).toBe(2)
  const corrected = [{ title: 'Otro problema' }, { theme: 'prevention' }, { language: 'en' }]
  for (const other of corrected) {
    const next = await post(begin, { ...form, ...other }, { as: writer, at: before })
    expect((next as Response).headers.get('location')).not.toBe(places[0])
  }
  const malformed = await post(begin, { ...form, once: 'x' }, { as: writer, at: before })
  expect(malformed).toMatchObject({ error: { once: ['unreadable'] } })
})

test('an organisation whose button is pressed twice is founded once, and told once', async () => {
  const administrator = await somebody('administrator')
  const founder = await somebody()
  const form = { name: 'Colectiva de Prueba Doble', kind: 'cso', stateCode: '20' }
  await thrice(() => post(found, form, { as: founder, at: before }))
  const own = await listMemberships(founder.id)
  expect(own.map(({ name }) => name)).toEqual([form.name])
  const told = (await toldOf(administrator.id)).filter((kind) => kind === 'organization-waits')
  expect(told).toHaveLength(1)
  expect(await deedsOf(founder, 'organization.create')).toBe(1)
  await post(found, { ...form, description: 'Se corrige.' }, { as: founder, at: before })
  expect(await listMemberships(founder.id)).toHaveLength(2)
})
