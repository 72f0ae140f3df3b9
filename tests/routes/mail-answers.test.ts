import { randomUUID } from 'node:crypto'
import { db } from 'db/client'
import { beforeAll, expect, test } from 'vitest'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { takeMailedAnswer } from '~/domains/challenges/take-mailed-answer.server'
import { digestAddress, replyAddress } from '~/domains/notifications/reply-address.server'
import { renderMail, shortOf } from '~/domains/notifications/render-mail.server'
import { takeDigestReply } from '~/domains/notifications/take-digest-reply.server'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import type { Viewer } from '~/domains/people/rules'
import { settings } from '~/platform/env'
import { readMail } from '~/platform/read-mail'
import { loader as readQuestion, action as answer } from '~/routes/challenges/question'
import { loader as questionsPage } from '~/routes/challenges/questions'
import { before, closing, published, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { briefForTeams, done, during, team } from '../support/teams'
import { post, read } from '../support/visit'

beforeAll(() => {
  Object.assign(settings, { mailIn: '127.0.0.1:2525', mailInDomain: 'in.example' })
})

type Owner = Viewer & { email: string }

/** A question of a published brief, and the address at which a member of its organisation can answer. */
async function asked(brief?: Awaited<ReturnType<typeof published>>) {
  const { slug, writer } = brief ?? (await published())
  const asker = await somebody()
  const { id } = await done(askQuestion(asker, slug, { body: '¿Desde cuándo hay datos?' }, before))
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', writer.id)
    .executeTakeFirstOrThrow()
  const to = await addressFor(writer.id)
  return { slug, id, asker, writer: { ...writer, email: email! } as Owner, to }
}

async function addressFor(recipientId: string): Promise<string> {
  const notice = await db
    .selectFrom('notification')
    .select('id')
    .where('recipientId', '=', recipientId)
    .where('kind', '=', 'challenge-question')
    .executeTakeFirstOrThrow()
  return replyAddress(notice.id)!
}

async function mail(from: string, text: string, headers: string[] = []) {
  const id = `Message-ID: <${randomUUID()}@example.org>`
  const lines = [`From: ${from}`, 'Subject: Re: Una pregunta', id, ...headers]
  const read = await readMail(Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`))
  return { ...read!, envelopeFrom: 'somebody@example.org' }
}

async function answerOf(id: string) {
  return db
    .selectFrom('question')
    .select(['answer', 'clarification', 'answeredBy'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

test('an answer by mail is published without what it quotes, and who asked is told', async () => {
  const { id, writer, to, asker } = await asked()
  const text =
    'Desde 2018.\n\nEl lun, 3 feb 2026, Tequio <a@in.example> escribió:\n> Hay una novedad'
  const sent = await mail(`Ana <${writer.email.toUpperCase()}>`, text)
  expect(await takeMailedAnswer(to.toUpperCase(), sent, during)).toMatchObject({
    value: 'published',
  })
  expect(await answerOf(id)).toEqual({
    answer: 'Desde 2018.',
    clarification: false,
    answeredBy: writer.id,
  })
  expect(await toldOf(asker.id)).toContain('challenge-answer')
  expect(await toldOf(writer.id)).toContain('mailed-answer-published')
})

test('of a mail what no text can hold is left out, and the rest is its answer', async () => {
  const { id, writer, to } = await asked()
  const text = 'Desde\0 2018.\0'
  await takeMailedAnswer(to, await mail(writer.email, text), during)
  expect(await answerOf(id)).toMatchObject({ answer: 'Desde 2018.' })
})

test('a clarification by mail reaches every member of three teams', async () => {
  const brief = await briefForTeams()
  const teams = [await team({ brief, others: 1 }), await team({ brief }), await team({ brief })]
  const { id, writer, to } = await asked(brief)
  await takeMailedAnswer(to, await mail(writer.email, 'ACLARACIÓN\n\nDesde 2018.'), during)
  expect(await answerOf(id)).toMatchObject({ answer: 'Desde 2018.', clarification: true })
  for (const { lead, members } of teams)
    for (const { id: person } of [lead, ...members])
      expect(await toldOf(person)).toContain('challenge-clarification')
})

test('a mail of somebody else is refused, whoever has the address', async () => {
  const { id, writer, to } = await asked()
  const wrong = [
    'ana@example.org',
    `${writer.email}, ana@example.org`,
    `"${writer.email}" <ana@example.org>`,
    `${writer.email}.example`,
  ]
  for (const from of wrong)
    expect(await takeMailedAnswer(to, await mail(from, 'Sí.'), during), from).toMatchObject({
      refusal: 'wrong-sender',
    })
  const twice = await mail(writer.email, 'Sí.', ['From: ana@example.org'])
  expect(await takeMailedAnswer(to, twice, during)).toMatchObject({ refusal: 'wrong-sender' })
  expect(await answerOf(id)).toMatchObject({ answer: null })
})

test('an address that we did not give out, or of another domain, takes nothing', async () => {
  const { writer, to } = await asked()
  const changed = to.replace(/(.)@/, (_, last: string) => `${last === 'a' ? 'b' : 'a'}@`)
  const ofNobody = replyAddress(randomUUID())!
  const elsewhere = to.replace('in.example', 'elsewhere.example')
  for (const address of [changed, ofNobody, elsewhere, 'reply@in.example', 'postmaster@in.example'])
    expect(
      await takeMailedAnswer(address, await mail(writer.email, 'Sí.'), during),
      address,
    ).toMatchObject({ refusal: 'no-such-address' })
})

test('the address is good until hand-ins close, and as long as its account may act', async () => {
  const { writer, to } = await asked()
  const sent = await mail(writer.email, 'Sí.')
  expect(await takeMailedAnswer(to, sent, closing)).toMatchObject({ refusal: 'no-such-address' })
  await db.updateTable('person').set({ suspendedAt: during }).where('id', '=', writer.id).execute()
  expect(await takeMailedAnswer(to, sent, during)).toMatchObject({ refusal: 'no-such-address' })
})

test('whoever left the organisation does not answer for it', async () => {
  const { id, writer, to } = await asked()
  await db.deleteFrom('membership').where('personId', '=', writer.id).execute()
  expect(await takeMailedAnswer(to, await mail(writer.email, 'Sí.'), during)).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(await answerOf(id)).toMatchObject({ answer: null })
})

test('the same mail twice is one, and a second answer is kept as a draft', async () => {
  const { slug, id, writer, to } = await asked()
  const first = await mail(writer.email, 'Desde 2018.')
  await takeMailedAnswer(to, first, during)
  expect(await takeMailedAnswer(to, first, during)).toMatchObject({ value: 'ignored' })
  for (const [minutes, text] of ['Desde 2017.', 'Desde 2016.'].entries()) {
    const at = new Date(during.getTime() + minutes * 60_000)
    expect(await takeMailedAnswer(to, await mail(writer.email, text), at)).toMatchObject({
      value: 'late',
    })
  }
  expect(await answerOf(id)).toMatchObject({ answer: 'Desde 2018.' })
  expect((await toldOf(writer.id)).filter((kind) => kind === 'mailed-answer-late')).toHaveLength(1)
  const params = { challenge: slug, question: id }
  expect(await read(readQuestion, { as: writer, params })).toMatchObject({
    mailed: { text: 'Desde 2016.' },
  })
  const { seen } = await read(readQuestion, { as: writer, params })
  await post(answer, { answer: 'Desde 2016.', seen }, { as: writer, params })
  expect(await read(readQuestion, { as: writer, params })).toMatchObject({ mailed: null })
})

test('two answers at one moment: one is public, the other is kept', async () => {
  const { writer, to } = await asked()
  const mails = [await mail(writer.email, 'Uno.'), await mail(writer.email, 'Dos.')]
  const outcomes = await Promise.all(mails.map((each) => takeMailedAnswer(to, each, during)))
  expect(outcomes.map((each) => each.ok && each.value).toSorted()).toEqual(['late', 'published'])
})

test('an answer without words of its own says so once, and never to a machine', async () => {
  const { id, writer, to } = await asked()
  for (let n = 0; n < 3; n += 1)
    expect(
      await takeMailedAnswer(to, await mail(writer.email, '> Hay una novedad'), during),
    ).toMatchObject({ value: 'empty' })
  expect((await toldOf(writer.id)).filter((kind) => kind === 'mailed-answer-empty')).toHaveLength(1)
  const told = await toldOf(writer.id)
  const away = await mail(writer.email, 'No estoy.', ['Auto-Submitted: auto-replied'])
  const list = await mail(writer.email, 'Sí.', ['Precedence: list'])
  const back = { ...(await mail(writer.email, 'Sí.')), envelopeFrom: '' }
  for (const each of [away, list, back])
    expect(await takeMailedAnswer(to, each, during)).toMatchObject({ value: 'ignored' })
  expect(await toldOf(writer.id)).toEqual(told)
  expect(await answerOf(id)).toMatchObject({ answer: null })
})

test('machines that answer one another are left alone after twenty mails', async () => {
  const { writer, to } = await asked()
  for (let n = 0; n < 20; n += 1) await takeMailedAnswer(to, await mail(writer.email, ''), during)
  expect(await takeMailedAnswer(to, await mail(writer.email, 'Sí.'), during)).toMatchObject({
    value: 'ignored',
  })
})

test('who needs a second factor, and who writes too much, publishes on the page', async () => {
  const { slug, id, writer, to } = await asked()
  const long = 'Sí. '.repeat(2500)
  expect(await takeMailedAnswer(to, await mail(writer.email, long), during)).toMatchObject({
    value: 'held',
  })
  const params = { challenge: slug, question: id }
  expect(await read(readQuestion, { as: writer, params })).toMatchObject({
    mailed: { text: long.trim() },
  })
  await db.insertInto('instanceRole').values({ personId: writer.id, role: 'organizer' }).execute()
  expect(await takeMailedAnswer(to, await mail(writer.email, 'Sí.'), during)).toMatchObject({
    value: 'held',
  })
  expect(await answerOf(id)).toMatchObject({ answer: null })
})

test('words that could point at a person wait for a decision on the page', async () => {
  const { slug, id, writer, to } = await asked()
  const text = 'Preguntar a Guadalupe Hernández, 951 234 5678.'
  expect(await takeMailedAnswer(to, await mail(writer.email, text), during)).toMatchObject({
    value: 'held',
  })
  expect(await answerOf(id)).toMatchObject({ answer: null })
  expect(await toldOf(writer.id)).toContain('mailed-answer-held')
  const page = await read(readQuestion, { as: writer, params: { challenge: slug, question: id } })
  expect(page.mailed).toMatchObject({ text })
  expect(page.marked!.traces.map(({ kind }) => kind)).toContain('phone')
})

test('an answer by mail that is not public is marked beside its question and among its writer’s tasks, until it is', async () => {
  const { slug, id, writer, asker, to } = await asked()
  const tasks = async (who: Viewer) =>
    (await listWaiting(who, during)).filter(({ kind }) => kind === 'checkMailed')
  const marked = async (who: Viewer | null) =>
    (await read(questionsPage, { as: who, params: { challenge: slug } })).drafts
  await takeMailedAnswer(to, await mail(writer.email, 'Con Guadalupe, 951 234 5678.'), during)
  expect(await tasks(writer)).toMatchObject([{ path: `/challenges/${slug}/questions/${id}` }])
  expect([await marked(writer), await marked(asker), await marked(null)]).toEqual([[id], [], []])
  const params = { challenge: slug, question: id }
  await post(answer, { answer: 'Desde 2018.' }, { as: writer, at: before, params })
  expect([await tasks(writer), await marked(writer)]).toEqual([[], []])
})

test('what was asked and answered stands apart from what Tequio says, in text and in HTML', async () => {
  const forged = '¿Desde cuándo?\nLa respuesta será privada. <b>Sí</b>'
  const facts = { title: 'Copal', question: forged }
  const notice = { kind: 'challenge-question', facts, path: '/challenges/copal', stop: null }
  const { subject, text, html } = renderMail(notice, 'es')
  expect(text).toContain('\n\n> ¿Desde cuándo?\n> La respuesta será privada. <b>Sí</b>\n\nLa resp')
  expect(html).toContain(
    '<blockquote>¿Desde cuándo?<br>La respuesta será privada. &#60;b&#62;Sí&#60;/b&#62;</blockquote>',
  )
  expect(subject).not.toContain('cuándo')
  expect(shortOf(notice, 'es')).toContain('«Copal»: ¿Desde cuándo?')
})

test('whoever answers a digest is told once that nobody reads it, and a machine is not answered', async () => {
  const { writer } = await asked()
  const to = digestAddress(writer.id)!
  expect(to.split('@')[0]!.length).toBeLessThanOrEqual(64)
  const away = await mail(writer.email, 'No estoy.', ['Auto-Submitted: auto-replied'])
  const list = await mail(writer.email, 'Sí.', ['Precedence: bulk'])
  for (const each of [away, list])
    expect(await takeDigestReply(to, each, during)).toMatchObject({ value: 'ignored' })
  expect(await takeDigestReply(to, await mail('ana@example.org', 'Sí.'), during)).toMatchObject({
    refusal: 'wrong-sender',
  })
  const sent = await mail(writer.email, 'Desde 2018.')
  const twice = await Promise.all([1, 2].map(() => takeDigestReply(to, sent, during)))
  expect(twice.map((each) => each.ok && each.value).toSorted()).toEqual(['ignored', 'told'])
  expect((await toldOf(writer.id)).filter((kind) => kind === 'digest-reply')).toHaveLength(1)
  const changed = to.replace(/(.)@/, (_, last: string) => `${last === 'a' ? 'b' : 'a'}@`)
  for (const address of [changed, replyAddress(writer.id)!, to.replace('digest', 'reply')])
    expect(await takeDigestReply(address, sent, during)).toMatchObject({
      refusal: 'no-such-address',
    })
})

test('only HTML is read too, and what is attached is left out', async () => {
  const { id, writer, to } = await asked()
  const html = `<p>Desde <b>2018</b>.</p><div>El lun, 3 feb 2026, Tequio &lt;a@in.example&gt; escribió:</div><blockquote><p>Hay una novedad</p></blockquote>`
  const parts = ['--x', 'Content-Type: text/html; charset=utf-8', '', html, '--x', 'Content-Type: text/plain', 'Content-Disposition: attachment; filename=a.txt', '', 'Ana Pérez', '--x--'] // prettier-ignore
  const mixed = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x']
  await takeMailedAnswer(to, await mail(writer.email, parts.join('\r\n'), mixed), during)
  expect(await answerOf(id)).toMatchObject({ answer: 'Desde 2018.' })
})

test('without the settings a mail has no address to answer to', () => {
  Object.assign(settings, { mailIn: undefined })
  expect(replyAddress(randomUUID())).toBeNull()
  Object.assign(settings, { mailIn: '127.0.0.1:2525' })
  expect(replyAddress(randomUUID())!.split('@')[0]).toHaveLength(58)
})
