import { randomUUID } from 'node:crypto'
import { db } from 'db/client'
import { beforeAll, expect, test } from 'vitest'
import { commentOnSection } from '~/domains/challenges/comment-on-section.server'
import { takeMailedAnswer } from '~/domains/challenges/take-mailed-answer.server'
import { replyAddress } from '~/domains/notifications/reply-address.server'
import { settings } from '~/platform/env'
import { readMail } from '~/platform/read-mail'
import { loader as page } from '~/routes/challenges/challenge'
import { loader as thread, action as reply } from '~/routes/challenges/comment'
import { action as publish } from '~/routes/challenges/publication'
import { loader as review } from '~/routes/challenges/review'
import { before, openDatathon, submitted, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { done } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

beforeAll(() => {
  Object.assign(settings, { mailIn: '127.0.0.1:2525', mailInDomain: 'in.example' })
})

const quotation = '\n\nEl lun, 3 feb 2026, Tequio <a@in.example> escribió:\n> Hay una novedad'

/** A brief in review with one comment, and the address at which its writer can answer it. */
async function commented() {
  const { slug, writer } = await submitted()
  const reviewer = await somebody('companion')
  const said = { section: 'people', question: 'users', body: '¿Quiénes lo leyeron antes?' } as const
  await done(commentOnSection(reviewer, slug, said, before))
  const { id } = await db
    .selectFrom('reviewComment')
    .innerJoin('challenge', 'challenge.id', 'challengeId')
    .select('reviewComment.id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const notice = await db
    .selectFrom('notification')
    .innerJoin('person', 'person.id', 'recipientId')
    .select(['notification.id', 'email'])
    .where('recipientId', '=', writer.id)
    .where('kind', '=', 'challenge-comment')
    .executeTakeFirstOrThrow()
  const params = { challenge: slug, comment: id }
  return { slug, id, params, reviewer, writer, email: notice.email!, to: replyAddress(notice.id)! }
}

async function mail(from: string, text: string) {
  const head = [`From: ${from}`, 'Subject: Re: x', `Message-ID: <${randomUUID()}@example.org>`]
  const arrived = await readMail(Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`))
  return { ...arrived!, envelopeFrom: 'somebody@example.org' }
}

const repliesOf = (commentId: string) =>
  db.selectFrom('reviewReply').select(['body', 'authorId']).where('commentId', '=', commentId).orderBy('writtenAt').orderBy('id').execute() // prettier-ignore

test('the author answers a comment by mail, without what it quotes, and the reviewer reads it', async () => {
  const { slug, params, reviewer, writer, email, to } = await commented()
  const sent = await mail(email, `Lo leyó la abogada.${quotation}\n\n-- \nAna`)
  expect(await takeMailedAnswer(to, sent, before)).toMatchObject({ value: 'published' })
  expect(await toldOf(reviewer.id)).toContain('challenge-comment-reply')
  const told = await db.selectFrom('notification').select(['kind', 'facts']).where('recipientId', 'in', [reviewer.id, writer.id]).where('kind', 'like', 'challenge-comment%').orderBy('kind').execute() // prettier-ignore
  const about = 'questions.users.label'
  expect(told).toMatchObject([
    { kind: 'challenge-comment', facts: { about } },
    { kind: 'challenge-comment-reply', facts: { about, reply: 'Lo leyó la abogada.' } },
  ])
  expect(await toldOf(writer.id)).toContain('mailed-reply-published')
  const { comments } = await read(review, { as: reviewer, params: { challenge: slug } })
  expect(comments[0]!.replies).toMatchObject([
    { body: 'Lo leyó la abogada.', author: writer.handle },
  ])
  expect(await read(thread, { as: reviewer, params })).toMatchObject({
    reviews: true,
    once: expect.any(String),
  })
})

test('the author finds what to do next on the page of the brief, answers there, and is answered', async () => {
  const { slug, id, params, reviewer, writer, to } = await commented()
  const { comments } = await read(page, { as: writer, params: { challenge: slug } })
  expect(comments).toMatchObject([{ id, section: 'people', question: 'users', settled: false }])
  expect(await statusOf(post(reply, { body: 'La abogada.' }, { as: writer, params }))).toBe(302)
  expect(await toldOf(reviewer.id)).toContain('challenge-comment-reply')
  await post(reply, { body: '¿Y alguien más?' }, { as: reviewer, params })
  const told = (await toldOf(writer.id)).filter((kind) => kind === 'challenge-comment')
  expect(told).toHaveLength(2)
  expect((await repliesOf(id)).map(({ body }) => body)).toEqual(['La abogada.', '¿Y alguien más?'])
  expect(to).toMatch(/^reply\+/)
})

test('a mail of somebody else, to an address that is none of ours or without own words changes nothing', async () => {
  const { id, email, to, writer } = await commented()
  for (const from of ['ana@example.org', `${email}, ana@example.org`, `"${email}" <ana@x.example>`])
    expect(await takeMailedAnswer(to, await mail(from, 'Sí.'), before)).toMatchObject({
      refusal: 'wrong-sender',
    })
  const changed = to.replace(/(.)@/, (_, last: string) => `${last === 'a' ? 'b' : 'a'}@`)
  expect(await takeMailedAnswer(changed, await mail(email, 'Sí.'), before)).toMatchObject({
    refusal: 'no-such-address',
  })
  expect(await takeMailedAnswer(to, await mail(email, quotation), before)).toMatchObject({
    value: 'empty',
  })
  expect(await toldOf(writer.id)).toContain('mailed-reply-empty')
  expect(await repliesOf(id)).toEqual([])
})

test('the same mail stands once, however often and at once it comes', async () => {
  const { id, email, to } = await commented()
  const sent = await mail(email, 'Sí.')
  await Promise.all(Array.from({ length: 10 }, () => takeMailedAnswer(to, sent, before)))
  expect(await takeMailedAnswer(to, sent, before)).toMatchObject({ value: 'ignored' })
  expect(await repliesOf(id)).toHaveLength(1)
})

test('who needs a second factor, and who writes too much, answers on the page', async () => {
  const { params, id, email, to, writer } = await commented()
  const long = 'Sí. '.repeat(2500).trim()
  expect(await takeMailedAnswer(to, await mail(email, long), before)).toMatchObject({
    value: 'held',
  })
  expect(await read(thread, { as: writer, params })).toMatchObject({ mailed: long })
  await db.insertInto('instanceRole').values({ personId: writer.id, role: 'organizer' }).execute()
  expect(await takeMailedAnswer(to, await mail(email, 'Sí.'), before)).toMatchObject({
    value: 'held',
  })
  expect(await repliesOf(id)).toEqual([])
  await post(reply, { body: 'Sí.' }, { as: writer, params })
  expect(await read(thread, { as: writer, params })).toMatchObject({ mailed: null })
})

test('once the brief is public the review is over, on the page and by mail', async () => {
  const { slug, id, params, email, to, writer } = await commented()
  const { place } = await openDatathon()
  const organizer = await somebody('organizer')
  await post(publish, { place }, { as: organizer, at: before, params: { challenge: slug } })
  expect(await takeMailedAnswer(to, await mail(email, 'Sí.'), before)).toMatchObject({
    refusal: 'no-such-address',
  })
  expect(await post(reply, { body: 'Sí.' }, { as: writer, params })).toMatchObject({
    error: { '': ['review-over'] },
  })
  expect(await repliesOf(id)).toEqual([])
})

test('strangers read no comment, whoever left does not answer, and one of another brief is none', async () => {
  const { slug, params, email, to, writer } = await commented()
  const other = await commented()
  expect(await statusOf(read(thread, { as: await somebody(), params }))).toBe(404)
  const elsewhere = { challenge: slug, comment: other.id }
  expect(await statusOf(read(thread, { as: writer, params: elsewhere }))).toBe(404)
  expect(await post(reply, { body: 'Sí.' }, { as: writer, params: elsewhere })).toMatchObject({
    error: { '': ['not-found'] },
  })
  expect(await post(reply, { body: '' }, { as: writer, params })).toMatchObject({
    error: { body: ['required'] },
  })
  await db.deleteFrom('membership').where('personId', '=', writer.id).execute()
  expect(await takeMailedAnswer(to, await mail(email, 'Sí.'), before)).toMatchObject({
    refusal: 'not-allowed',
  })
})
