import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { action as keep } from '~/routes/challenges/answers'
import { loader as page } from '~/routes/challenges/challenge'
import { action as save, loader as editor } from '~/routes/challenges/edit'
import { action as discard, loader as discarding } from '~/routes/challenges/deletion'
import { action as saveFacts } from '~/routes/challenges/facts'
import { action as begin, loader as beginning } from '~/routes/challenges/new'
import { action as send, loader as sending } from '~/routes/challenges/review-request'
import type { Viewer } from '~/domains/people/rules'
import { before, draft, published, sevenAnswers, submitted, toldOf } from '../support/challenges'
import { toldBy } from '../support/needs'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'
import { saveAnswers } from '~/domains/challenges/save-answers.server'

const at = (slug: string) => ({ challenge: slug })
const newestOutcome = async () =>
  (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!.outcome
const answersTo = async (slug: string) => listAnswers((await findChallenge(slug))!.id)
const location = (answer: unknown) => (answer as Response).headers.get('location')

test('whoever has no organisation is led to register one and back', async () => {
  const path = '/challenges/new?datathon=prisiones'
  const shown = await read(beginning, { as: await somebody(), path })
  expect(shown).toMatchObject({ organizations: [], here: path })
})

test('a member of an organisation that waits begins a brief and goes on to its questions', async () => {
  const { slug, owner } = await organization()
  const form = { title: 'Recibir quejas', theme: 'evidence', language: 'es', organization: slug }
  const answer = await post(begin, form, { as: owner, at: before })
  expect(location(answer)).toBe('/challenges/recibir-quejas/edit')
  expect(await findChallenge('recibir-quejas')).toMatchObject({ state: 'draft', datathonId: null })
})

test('nobody begins a brief for an organisation that is not theirs, or that was suspended', async () => {
  const { slug } = await organization('verified')
  const form = { title: 'Recibir quejas', theme: 'evidence', language: 'es', organization: slug }
  expect(await post(begin, form, { as: await somebody() })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const stopped = await organization('verified', 'suspended')
  const reply = await post(begin, { ...form, organization: stopped.slug }, { as: stopped.owner })
  expect(reply).toMatchObject({ error: { '': ['organization-stopped'] } })
})

test('a brief is begun for a datathon only while it takes hand-ins', async () => {
  const { slug, owner } = await organization('verified')
  const { datathon } = await published()
  const form = { title: 'Otro reto', theme: 'evidence', language: 'es', organization: slug }
  const wished = { ...form, datathon: datathon.slug }
  const late = { as: owner, at: new Date('2019-02-02T00:00:00Z') }
  expect(await post(begin, wished, late)).toMatchObject({
    error: { datathon: ['deadline-passed'] },
  })
  const answer = await post(begin, wished, { as: owner, at: before })
  expect(location(answer)).toMatch(/^\/challenges\/otro-reto\/edit$/)
})

test('what is typed is kept half-done, and the next visit goes on at the first answer that is needed', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  const form = { question: 'problem', problem: 'A la mitad', onward: 'next' }
  const needed = { ...asked, path: `/challenges/${slug}/edit?question=problem&way=needed` }
  expect(location(await post(save, form, needed))).toBe(
    `/challenges/${slug}/edit?question=objective&way=needed`,
  )
  expect(location(await post(save, form, asked))).toBe(`/challenges/${slug}/edit?question=tried`)
  const shown = await read(editor, asked)
  expect(shown.question).toMatchObject({ key: 'objective' })
  const again = { ...asked, path: `/challenges/${slug}/edit?question=problem` }
  expect((await read(editor, again)).values).toMatchObject({ problem: 'A la mitad' })
})

test('whoever wants to submit is led through the seven, then to sending, and the rest is offered by section', async () => {
  const { slug, writer } = await draft('verified')
  const to = (path: string) => ({ as: writer, at: before, params: at(slug), path })
  let path = `/challenges/${slug}/edit`
  const asked: string[] = []
  for (const minutes of [19, 15, 12, 9, 6, 4, 3]) {
    const { question, walk } = await read(editor, to(path))
    expect(walk).toMatchObject({ way: 'needed', minutes, ends: minutes === 3 })
    expect(walk.place).toEqual({ number: asked.length + 1, of: 7 })
    asked.push(question!.key)
    const typed = question!.kind === 'number' ? '12' : 'Lo que se sabe.'
    const form = { question: question!.key, [question!.key]: typed, onward: 'next' }
    path = location(await post(save, form, to(`/challenges/${slug}/edit?question=${question!.key}&way=${walk.way}`)))! // prettier-ignore
  }
  expect(asked).toEqual([...sevenAnswers.keys()])
  expect(path).toBe(`/challenges/${slug}/review-request`)
  const { missing, optionalMinutes } = await read(sending, to(path))
  expect(missing).toEqual([])
  expect(optionalMinutes).toBeGreaterThan(20)
  const last = { question: 'lessening', lessening: 'Se quita el mes.', onward: 'next' }
  const bySection = to(`/challenges/${slug}/edit?question=lessening`)
  expect(location(await post(save, last, bySection))).toBe(path)
  expect(Object.keys(await answersTo(slug))).toHaveLength(8)
})

test('a companion, who does not send a brief, is led back to it', async () => {
  const { slug, writer } = await draft()
  const companion = await somebody('companion')
  const need = await toldBy(writer)
  await db.updateTable('need').set({ companionId: companion.id, state: 'became_brief', takenAt: before, settledAt: before }).where('id', '=', need).execute() // prettier-ignore
  await db.updateTable('challenge').set({ needId: need }).where('slug', '=', slug).execute()
  const path = `/challenges/${slug}/edit?question=lessening`
  const form = { question: 'lessening', lessening: 'Se quita el mes.', onward: 'next' }
  const answer = await post(save, form, { as: companion, at: before, params: at(slug), path })
  expect(location(answer)).toBe(`/challenges/${slug}`)
})

test('a form that is left for later leads to the brief, and an emptied answer is gone', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  await post(save, { question: 'tried', tried: 'Algo', onward: 'next' }, asked)
  const answer = await post(save, { question: 'tried', tried: ' ', onward: 'leave' }, asked)
  expect(location(answer)).toBe(`/challenges/${slug}`)
  expect(await answersTo(slug)).toEqual({})
})

test('all questions are saved at once, each in its kind', async () => {
  const { slug, writer } = await draft()
  const form = {
    question: ['today', 'people', 'seeking', 'law'],
    today: '1,200',
    people: '2',
    'people-note': 'una coordina',
    seeking: ['data', 'law'],
    'law-unknown': 'on',
    onward: 'stay',
  }
  await post(save, form, { as: writer, at: before, params: at(slug) })
  expect(await answersTo(slug)).toEqual({
    today: { number: 1200 },
    people: { level: 2, note: 'una coordina' },
    seeking: { skills: ['data', 'law'] },
    law: { unknown: true },
  })
})

test('an answer that does not fit comes back as it was typed and changes nothing', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  const reply = await post(save, { question: 'today', today: 'seis' }, asked)
  expect(reply).toMatchObject({
    initialValue: { today: 'seis' },
    error: { today: ['not-a-number'] },
  })
  const long = await post(save, { question: 'problem', problem: 'a'.repeat(4001) }, asked)
  expect(long).toMatchObject({ error: { problem: ['too-long'] } })
  expect(await answersTo(slug)).toEqual({})
})

test('words beside a level that nobody chose come back with the question, and typing does not lose them', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  const typed = { question: 'devices', 'devices-note': 'Tres celulares prestados' }
  expect(await post(save, { ...typed, onward: 'next' }, asked)).toMatchObject({
    initialValue: { 'devices-note': 'Tres celulares prestados' },
    error: { devices: ['words-without-choice'] },
  })
  const kept = (await post(keep, typed, asked)) as Response
  expect([kept.status, await kept.json()]).toEqual([
    400,
    { errors: { devices: ['words-without-choice'] } },
  ])
  expect(await answersTo(slug)).toEqual({})
  expect(location(await post(save, { ...typed, devices: 'unknown', onward: 'next' }, asked))).toBe(
    `/challenges/${slug}/edit?question=hosting`,
  )
  expect(await answersTo(slug)).toEqual({
    devices: { unknown: true, note: 'Tres celulares prestados' },
  })
  const shown = await read(editor, { ...asked, path: `/challenges/${slug}/edit?question=devices` })
  expect(shown.values).toMatchObject({
    devices: 'unknown',
    'devices-note': 'Tres celulares prestados',
  })
})

test('an answer marked as not known all the same is kept, and its writer is told that the mark was not', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  const both = { question: 'tried', tried: 'Dos años a mano', 'tried-unknown': 'on' }
  const noticeOf = (answer: unknown) =>
    (answer as Response).headers.get('set-cookie')?.split(';')[0]?.split('=')[1]
  for (const onward of ['next', 'stay', 'leave'])
    expect(noticeOf(await post(save, { ...both, onward }, asked))).toBe('unknown-not-taken')
  expect(await answersTo(slug)).toEqual({ tried: { text: 'Dos años a mano' } })
  const alone = { question: 'tried', tried: '', 'tried-unknown': 'on', onward: 'next' }
  expect(noticeOf(await post(save, alone, asked))).toBeUndefined()
  expect(await answersTo(slug)).toEqual({ tried: { unknown: true } })
})

test('hours are understood with their word, and fewer than none are told as that', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  await post(save, { question: 'contact-hours', 'contact-hours': '12 horas' }, asked)
  expect(await answersTo(slug)).toEqual({ 'contact-hours': { number: 12 } })
  const sent = (hours: string) =>
    post(save, { question: 'contact-hours', 'contact-hours': hours }, asked)
  expect(await sent('-3')).toMatchObject({ error: { 'contact-hours': ['negative'] } })
  expect(await sent('200')).toMatchObject({ error: { 'contact-hours': ['larger-than:168'] } })
  expect(await sent('unas doce')).toMatchObject({ error: { 'contact-hours': ['not-a-number'] } })
  expect(await answersTo(slug)).toEqual({ 'contact-hours': { number: 12 } })
})

test('typing saves by itself and says when; saving a draft leaves no audit entry', async () => {
  const { slug, writer } = await draft()
  const head = await findHead()
  const form = { question: 'users', users: 'La abogada de guardia' }
  const answer = (await post(keep, form, {
    as: writer,
    at: new Date('2019-01-31T22:42:00Z'),
    params: at(slug),
  })) as Response
  expect(await answer.json()).toMatchObject({ savedAt: '16:42' })
  expect(await answersTo(slug)).toEqual({ users: { text: 'La abogada de guardia' } })
  expect(await findHead()).toEqual(head)
})

test('a draft is read by its authors and organisers, and by nobody else', async () => {
  const { slug, writer } = await draft()
  const status = async (as?: Awaited<ReturnType<typeof somebody>>) =>
    statusOf(read(page, { as, params: at(slug) }))
  expect(await status()).toBe(404)
  expect(await status(await somebody())).toBe(404)
  expect(await newestOutcome()).toBe('refused:not-found')
  expect(await statusOf(read(page, { as: writer, params: at(slug) }))).toBe(200)
  expect(await status(await somebody('organizer'))).toBe(200)
  expect(await status(await somebody('companion'))).toBe(404)
  expect(await status(await somebody('administrator'))).toBe(404)
})

test('only members write: a reviewer is shown 403, a stranger 404, and neither can post', async () => {
  const { slug } = await draft()
  const reviewer = await somebody('organizer')
  const stranger = await somebody()
  const form = { question: 'problem', problem: 'Otra cosa' }
  expect(await statusOf(read(editor, { as: reviewer, params: at(slug) }))).toBe(403)
  expect(await statusOf(read(editor, { as: stranger, params: at(slug) }))).toBe(404)
  for (const [as, status] of [
    [reviewer, 403],
    [stranger, 404],
  ] as const) {
    expect(await post(save, form, { as, params: at(slug) })).toMatchObject({
      error: { '': ['not-allowed'] },
    })
    expect(await newestOutcome()).toBe('refused:not-allowed')
    expect(await statusOf(post(keep, form, { as, params: at(slug) }))).toBe(status)
  }
  expect(await answersTo(slug)).toEqual({})
})

test('the seven answers are needed to submit, and the page says which are missing', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  expect((await read(sending, asked)).missing).toHaveLength(7)
  expect(await post(send, {}, asked)).toMatchObject({ error: { '': ['answers-missing'] } })
  await saveAnswers(writer, slug, new Map([...sevenAnswers, ['harm', { unknown: true }]]), before)
  expect((await read(sending, asked)).missing).toEqual(['harm'])
  expect(await post(send, {}, asked)).toMatchObject({ error: { '': ['answers-missing'] } })
})

test('a submitted brief waits for the organisers, who are told, and cannot be edited meanwhile', async () => {
  const organizer = await somebody('organizer')
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: at(slug) }
  await saveAnswers(writer, slug, sevenAnswers, before)
  expect(location(await post(send, {}, asked))).toBe(`/challenges/${slug}`)
  expect((await findChallenge(slug))?.state).toBe('in_review')
  expect(await toldOf(organizer.id)).toContain('challenge-submitted')
  expect(await statusOf(read(editor, asked))).toBe(302)
  expect(await post(save, { question: 'problem', problem: 'Otra' }, asked)).toMatchObject({
    error: { '': ['sent-to-review'] },
  })
  expect(location(await post(send, {}, asked))).toBe(`/challenges/${slug}`)
})

test('only members submit', async () => {
  const { slug, writer } = await draft()
  await saveAnswers(writer, slug, sevenAnswers, before)
  const asked = { as: await somebody('organizer'), params: at(slug) }
  expect(await statusOf(read(sending, asked))).toBe(403)
  expect(await post(send, {}, asked)).toMatchObject({ error: { '': ['not-allowed'] } })
})

test('title and theme change in a draft and stay in review', async () => {
  const { slug, writer } = await draft()
  const form = { title: 'Un título mejor', theme: 'advocacy', language: 'nah' }
  await post(saveFacts, form, { as: writer, params: at(slug) })
  expect(await findChallenge(slug)).toMatchObject(form)
  const waiting = await submitted()
  const reply = await post(saveFacts, form, { as: waiting.writer, params: at(waiting.slug) })
  expect(reply).toMatchObject({ error: { '': ['sent-to-review'] } })
})

test('a member deletes a draft that was never submitted, and nobody else deletes anything', async () => {
  const { slug, writer } = await draft()
  await saveAnswers(writer, slug, sevenAnswers, before)
  const stranger = { as: await somebody(), params: at(slug) }
  expect(await statusOf(read(discarding, stranger))).toBe(404)
  expect(await post(discard, {}, stranger)).toMatchObject({ refusal: 'not-allowed' })
  const own = { as: writer, params: at(slug) }
  expect(await read(discarding, own)).toMatchObject({ answered: 7 })
  expect(location(await post(discard, {}, own))).toBe('/me')
  expect(await newestOutcome()).toBe('done')
  expect(await findChallenge(slug)).toBe(undefined)
})

test('what was submitted once is not deleted, even after it came back', async () => {
  const { slug, writer } = await submitted()
  const own = { as: writer, params: at(slug) }
  expect(await statusOf(read(discarding, own))).toBe(302)
  expect(await post(discard, {}, own)).toMatchObject({ refusal: 'not-a-draft' })
  expect(await findChallenge(slug)).toBeTruthy()
})

/** The editor's form of a question as one page shows it, to be sent later. */
async function shownForm(slug: string, as: Viewer, question: string) {
  const shown = await read(editor, { as, params: at(slug), path: `/?question=${question}` })
  const { values } = shown as { values: Record<string, string> }
  return (text: string) => ({
    question,
    [question]: text,
    [`${question}-seen`]: values[`${question}-seen`]!,
  })
}

test('of two tabs the second is told what the first saved, shows both, and decides', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, params: at(slug) }
  const [first, second] = [
    await shownForm(slug, writer, 'problem'),
    await shownForm(slug, writer, 'problem'),
  ]
  expect(location(await post(save, first('Nadie avisa.'), asked))).toContain('/edit')
  const told = {
    question: 'problem',
    stands: { text: 'Nadie avisa.' },
    typed: { text: 'Nadie sabe.' },
  }
  const kept = (await post(keep, second('Nadie sabe.'), asked)) as Response
  expect(kept.status).toBe(409)
  expect(await kept.json()).toMatchObject({ clashes: [told] })
  const shown = await post(save, second('Nadie sabe.'), asked)
  expect(shown).toMatchObject({ clashes: [{ ...told, pieces: expect.any(Array) as unknown }] })
  expect(await answersTo(slug)).toMatchObject({ problem: { text: 'Nadie avisa.' } })
  const decided = await shownForm(slug, writer, 'problem')
  await post(save, decided('Nadie avisa ni sabe.'), asked)
  expect(await answersTo(slug)).toMatchObject({ problem: { text: 'Nadie avisa ni sabe.' } })
})

test('a page that shows every answer undoes none that another page changed meanwhile', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, params: at(slug) }
  const [problem, users] = [
    await shownForm(slug, writer, 'problem'),
    await shownForm(slug, writer, 'users'),
  ]
  await post(save, problem('Nadie avisa.'), asked)
  const all = new FormData()
  for (const [name, value] of [
    ...Object.entries(problem('')),
    ...Object.entries(users('Las familias.')),
  ])
    all.append(name, value)
  const answer = (await post(keep, all, asked)) as Response
  expect(answer.status).toBe(200)
  expect(await answersTo(slug)).toMatchObject({
    problem: { text: 'Nadie avisa.' },
    users: { text: 'Las familias.' },
  })
})
