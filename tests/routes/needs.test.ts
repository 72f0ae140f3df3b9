import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { eraseFiles } from '~/domains/files/erase-files.server'
import { expireNeeds } from '~/domains/needs/expire-needs.server'
import { findNeed, findNeedByKey } from '~/domains/needs/queries.server'
import refusals from '~/locales/es/refusals'
import { settings } from '~/platform/env'
import { hashOf } from '~/platform/secrets'
import { hashWordKey } from '~/platform/word-keys'
import { action as answer } from '~/routes/needs/answer'
import { action as close } from '~/routes/needs/closure'
import { action as take } from '~/routes/needs/companion'
import { action as correct, loader as correction } from '~/routes/needs/correction'
import { action as deleteOwn, loader as deletion } from '~/routes/needs/deletion'
import { action as handOver } from '~/routes/needs/hand-over'
import { action as byKey } from '~/routes/needs/key'
import { action as correctByKey } from '~/routes/needs/key-correction'
import { action as remove } from '~/routes/needs/key-deletion'
import { action as writeByKey } from '~/routes/needs/key-messages'
import { loader as list } from '~/routes/needs/list'
import { action as write, loader as messagesPage } from '~/routes/needs/messages'
import { loader as page } from '~/routes/needs/need'
import { action as tell } from '~/routes/needs/new'
import { action as giveBack } from '~/routes/needs/return'
import { action as show } from '~/routes/needs/showing'
import { action as hide } from '~/routes/needs/showing-withdrawal'
import { loader as voice } from '~/routes/needs/voice'
import { toldOf } from '../support/challenges'
import { needFields, spokenNeed, texts, toldBy, toldByKey } from '../support/needs'
import { somebody } from '../support/people'
import { carriesAnything, recording, wave } from '../support/recordings'
import { post, read, refusalShown, statusOf } from '../support/visit'

interface Reply {
  /** The words of its key, once it was taken in. */
  sent?: string[]
  error?: Record<string, string[]>
  initialValue?: Record<string, string>
  kept?: Record<string, { sealed: string; length: string }>
}

const send = (change: Record<string, string | Buffer>, asked = {}) =>
  post(tell, needFields(change), asked) as Promise<Reply>

const stateOf = async (id: string) =>
  (await db.selectFrom('need').select('state').where('id', '=', id).executeTakeFirst())?.state

const filesKept = async () => {
  const folder = join(settings.dataDir, 'files')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const paths = names.map((name) => join(folder, name))
  const kinds = await Promise.all(paths.map((path) => stat(path)))
  return paths.filter((_, at) => kinds[at]!.isFile())
}

test('anybody tells a need without an account and gets six words, which exist as a hash alone', async () => {
  const key = await toldByKey()
  expect(key.split(' ')).toHaveLength(6)
  const found = await findNeedByKey((await hashWordKey(key))!)
  expect(found).toMatchObject({ state: 'told', tellerId: null, ...texts })
  const answered = await post(byKey, { key: key.toUpperCase() })
  expect('need' in answered && answered.need).toMatchObject({ texts, companion: null })
  expect(JSON.stringify(answered)).not.toContain('"keyHash"')
})

test('a need without a word and without a voice is refused, and what was typed comes back', async () => {
  const refused = await send({ whom: texts.whom })
  expect(refused.error?.happens).toEqual(['need-empty'])
  expect(refused.initialValue?.whom).toBe(texts.whom)
})

test('a wrong key is refused beside its field, and guessing a million of them is slowed', async () => {
  const from = hashOf('somebody who guesses needs')
  const guess = (key: string) => post(byKey, { key }, { from }) as Promise<Reply>
  expect((await guess('uno dos')).error?.key).toEqual(['need-key-unknown'])
  const answers = []
  for (let each = 0; each < 12; each++)
    answers.push(await guess('ábaco abdomen abeja abierto abogado abono'))
  expect(answers.at(-1)?.error?.['']?.[0]).toMatch(/^too-many-tries:\d+$/)
})

test('signing in and typing the key makes the need one’s own, and the key ends', async () => {
  const key = await toldByKey({ ...texts, 'happens-voice': await recording('ogg') })
  const person = await somebody()
  const adopted = await post(byKey, { key }, { as: person })
  expect(adopted).toBeInstanceOf(Response)
  const { told } = await read(list, { as: person })
  expect(told).toHaveLength(1)
  const unknown = { error: { key: ['need-key-unknown'] } }
  expect((await post(byKey, { key })) as Reply).toMatchObject(unknown)
  // Pressed twice it leads to the need twice, for nobody else, and until the night.
  const again = (await post(byKey, { key }, { as: person })) as Response
  expect(again.headers.get('location')).toBe(`/needs/${told[0]!.id}`)
  expect(await post(byKey, { key }, { as: await somebody() })).toMatchObject(unknown)
  await expireNeeds(new Date())
  expect(await post(byKey, { key }, { as: person })).toMatchObject(unknown)
  const owned = db.selectFrom('storedFile').select('name').where('uploadedBy', '=', person.id)
  expect(await owned.execute()).toEqual([{ name: 'happens.ogg' }])
})

test('whoever holds the key deletes the need, its voice and the bytes of it', async () => {
  const before = (await filesKept()).length
  const key = await toldByKey({ 'happens-voice': await recording('webm') })
  expect(await filesKept()).toHaveLength(before + 1)
  // Without the box the need itself is the answer, and it stays.
  expect(await post(remove, { key })).toMatchObject({ own: { key } })
  expect(await filesKept()).toHaveLength(before + 1)
  expect(await post(remove, { key, sure: 'on' })).toEqual({ deleted: true })
  await eraseFiles()
  expect(await filesKept()).toHaveLength(before)
  expect(await statusOf(post(remove, { key, sure: 'on' }))).toBe(409)
  expect(await statusOf(post(remove, { key }))).toBe(409)
})

test('a recording is kept without its title, its place and its name, under a random one', async () => {
  const { id, teller, voice: came } = await spokenNeed()
  expect(carriesAnything(came).length).toBeGreaterThan(2)
  for (const path of await filesKept()) expect(carriesAnything(await readFile(path))).toEqual([])
  const scratch = await readdir(join(settings.dataDir, 'scratch'))
  expect(scratch).toEqual([])
  const sent = await read(voice, { as: teller, params: { need: id, question: 'happens' } })
  expect(sent.headers.get('content-type')).toBe('audio/mp4')
  expect(carriesAnything(Buffer.from(await sent.arrayBuffer()))).toEqual([])
  const names = db.selectFrom('storedFile').select('name').where('uploadedBy', '=', teller.id)
  expect(await names.execute()).toEqual([{ name: 'happens.m4a' }])
})

test('a voice is heard by whoever told the need, its companion and organisers, and by nobody else', async () => {
  const { id, teller, companion, params } = await spokenNeed()
  const asked = { need: id, question: 'happens' }
  const hears = (as: typeof teller | null) => statusOf(read(voice, { as, params: asked }))
  expect(await hears(null)).toBe(404)
  expect(await hears(await somebody())).toBe(404)
  // Before somebody took it companions read what was written, and hear nothing.
  expect(await hears(companion)).toBe(403)
  await post(take, {}, { as: companion, params })
  expect(await hears(companion)).toBe(200)
  expect(await hears(teller)).toBe(200)
  expect(await hears(await somebody('organizer'))).toBe(200)
  expect(await hears(await somebody('companion', 'curator'))).toBe(404)
})

test('a film called .m4a, a WAV and a recording that is too large are refused with what to do, and none stays', async () => {
  const before = (await filesKept()).length
  const film = await send({ 'happens-voice': await recording('webm', { filmed: true }) })
  expect(film.error?.['happens-voice']).toEqual(['audio-is-video'])
  const wav = await send({ ...texts, 'whom-voice': wave() })
  expect(wav.error?.['whom-voice']).toEqual(['audio-format'])
  expect(wav.initialValue?.happens).toBe(texts.happens)
  const large = await send({ 'happens-voice': Buffer.alloc(20_000_001, 1) })
  expect(large.error?.['happens-voice']).toEqual(['voice-too-large'])
  expect(await filesKept()).toHaveLength(before)
  expect(await readdir(join(settings.dataDir, 'scratch'))).toEqual([])
})

test('of a recording without end no more is read than it takes to say so', async () => {
  let read = 0
  const seam = 'seam'
  const head = `--${seam}\r\nContent-Disposition: form-data; name="happens-voice"; filename="a.m4a"\r\nContent-Type: audio/mp4\r\n\r\n`
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      read += 1_000_000
      if (read > 2_000_000_000) controller.close()
      else controller.enqueue(new Uint8Array(1_000_000))
    },
  })
  const request = new Request('http://localhost/needs/new', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${seam}` },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  const visit = { viewer: null, network: hashOf('x'), now: new Date(), language: 'es' }
  const answered = tell({ request, params: {}, context: { visit } as never })
  expect(await statusOf(answered)).toBe(413)
  expect(read).toBeLessThan(120_000_000)
})

test('a note of voice that arrived is not asked for again when something else was wrong', async () => {
  const refused = await send({
    'happens-voice': await recording('m4a', { seconds: 65 }),
    'whom-voice': wave(),
  })
  expect(refused.kept?.happens?.length).toBe('1:05')
  const key = await toldByKey({ 'happens-kept': refused.kept!.happens!.sealed })
  const answered = await post(byKey, { key })
  expect('need' in answered && answered.need?.voices).toEqual([
    { question: 'happens', length: '1:05' },
  ])
  const again = await send({ 'happens-kept': refused.kept!.happens!.sealed })
  expect(again.error?.['happens-voice']).toEqual(['voice-gone'])
  const forged = await send({ 'happens-kept': 'AAAA' })
  expect(forged.error?.['happens-voice']).toEqual(['voice-gone'])
})

test('a page sent twice is one need', async () => {
  const teller = await somebody()
  const once = randomUUID()
  const both = [needFields({ ...texts, once }), needFields({ ...texts, once })]
  for (const form of both) expect(await statusOf(post(tell, form, { as: teller }))).toBe(302)
  expect((await read(list, { as: teller })).told).toHaveLength(1)
  // «Back» brings the page again, for something else to be told.
  const other = needFields({ ...texts, whom: 'Unas 30 familias.', once })
  expect(await statusOf(post(tell, other, { as: teller }))).toBe(302)
  expect((await read(list, { as: teller })).told).toHaveLength(2)
})

test('a need told by voice and sent twice is one with one key, and another voice from the same page is another need', async () => {
  const once = randomUUID()
  const told = async (kind: 'm4a' | 'ogg') => send({ once, 'happens-voice': await recording(kind) })
  const { sent } = await told('ogg')
  expect((await told('ogg')).sent).toEqual(sent)
  expect((await told('m4a')).sent).not.toEqual(sent)
})

test('a button pressed twice shows the key that counts, whichever answer is read; a quarter of an hour later none', async () => {
  const once = randomUUID()
  const start = new Date('2019-05-02T18:00:00Z').getTime()
  const at = (minutes: number) => ({ at: new Date(start + minutes * 60_000) })
  const asked = { ...texts, once }
  const answers = await Promise.all([send(asked, at(0)), send(asked, at(0)), send(asked, at(14))])
  expect(new Set(answers.map(({ sent }) => sent?.join(' '))).size).toBe(1)
  expect(answers[0].sent).toHaveLength(6)
  // whichever of the three came first, its quarter of an hour is over by now
  expect((await send(asked, at(30))).error?.['']).toEqual(['need-told-already'])
})

test('of fifty companions who press at once one has the need, and the others learn why', async () => {
  const teller = await somebody()
  const id = await toldBy(teller)
  const companions = await Promise.all(Array.from({ length: 50 }, () => somebody('companion')))
  const answers = await Promise.all(
    companions.map((as) => statusOf(post(take, {}, { as, params: { need: id } }))),
  )
  expect(answers.filter((status) => status === 302)).toHaveLength(1)
  expect(answers.filter((status) => status === 409)).toHaveLength(49)
  const late = post(take, {}, { as: await somebody('companion'), params: { need: id } })
  expect(await refusalShown(late)).toBe(refusals['need-taken'])
  expect(await toldOf(teller.id)).toEqual(['need-taken'])
})

test('companions are told of needs in the languages and on the themes that they named, of nobody’s words', async () => {
  const [all, tzotzil, spanish] = await Promise.all([
    somebody('companion'),
    somebody('companion'),
    somebody('companion'),
  ])
  const speak = (id: string, languages: string[], themes: string[]) =>
    db
      .updateTable('person')
      .set({ spokenLanguages: languages, themes })
      .where('id', '=', id)
      .execute()
  await speak(tzotzil!.id, ['tzo'], [])
  await speak(spanish!.id, ['es'], ['advocacy'])
  await toldByKey({ ...texts, language: 'tzo', theme: 'prevention' })
  expect(await toldOf(all!.id)).toContain('need-told')
  expect(await toldOf(tzotzil!.id)).toEqual(['need-told'])
  expect(await toldOf(spanish!.id)).toEqual([])
  const facts = db.selectFrom('notification').select('facts').where('kind', '=', 'need-told')
  for (const row of await facts.execute()) expect(row.facts).toEqual({})
})

test('of a need in a language that no companion speaks organisers are told, and its page says so', async () => {
  // Whoever names no language may be asked for any.
  await db
    .updateTable('person')
    .set({ spokenLanguages: ['es'] })
    .execute()
  const organizer = await somebody('organizer')
  await db
    .updateTable('person')
    .set({ spokenLanguages: ['es'] })
    .where('id', '=', organizer.id)
    .execute()
  const teller = await somebody()
  const id = await toldBy(teller, { ...texts, language: 'mix' })
  expect(await toldOf(organizer.id)).toEqual(['need-unheard'])
  const isHeard = async () =>
    (await read(page, { as: teller, params: { need: id } })).became.isHeard
  expect(await isHeard()).toBe(false)
  expect(await send({ ...texts, language: 'mix' })).toMatchObject({ isHeard: false })
  const companion = await somebody('companion')
  await db
    .updateTable('person')
    .set({ spokenLanguages: ['mix'], themes: ['advocacy'] })
    .where('id', '=', companion.id)
    .execute()
  expect(await isHeard()).toBe(true)
  // A theme that nobody named keeps no need from those who speak its language.
  await toldByKey({ ...texts, language: 'mix', theme: 'evidence' })
  expect(await toldOf(companion.id)).toEqual(['need-told'])
})

test('a need sent after the session ended says so, and how much of its voice was kept', async () => {
  const sent = await send({ ...texts, account: 'on', 'happens-voice': await recording('m4a') })
  expect(sent).toMatchObject({ hasEnded: true, voices: [{ question: 'happens' }] })
  expect(await send(texts)).toMatchObject({ hasEnded: false, voices: [] })
})

test('companions see what waits, the oldest first, narrowed by language and theme; others see nothing of it', async () => {
  const companion = await somebody('companion')
  await toldByKey({
    ...texts,
    happens: 'La más vieja de las dos necesidades en maya.',
    language: 'yua',
  })
  await toldByKey({ ...texts, happens: 'La más nueva de las dos en maya.', language: 'yua' })
  const { waiting } = await read(list, { as: companion, path: '/needs?language=yua' })
  expect(waiting?.map(({ name }) => name?.slice(0, 12))).toEqual(['La más vieja', 'La más nueva'])
  expect((await read(list, { as: companion, path: '/needs?language=maz' })).waiting).toEqual([])
  const orderOf = async () => {
    const { waiting: all, byProfile } = await read(list, { as: companion, path: '/needs' })
    return { byProfile, first: all?.[0]?.name?.slice(0, 12) }
  }
  // Where the profile says nothing all are alike; else those that match it stand before.
  expect(await orderOf()).toMatchObject({ byProfile: false })
  await db
    .updateTable('person')
    .set({ spokenLanguages: ['yua'] })
    .where('id', '=', companion.id)
    .execute()
  expect(await orderOf()).toEqual({ byProfile: true, first: 'La más vieja' })
  for (const as of [null, await somebody(), await somebody('curator')]) {
    const seen = await read(list, { as })
    expect(seen.waiting).toBeNull()
    expect(JSON.stringify(seen)).not.toContain('en maya')
  }
})

test('a companion gives a need back or hands it over, and only to another companion', async () => {
  const { teller, companion, id, params } = await spokenNeed()
  const other = await somebody('companion')
  await post(take, {}, { as: companion, params })
  const to = (handle: string, as = companion) =>
    post(handOver, { companion: handle }, { as, params })
  const wrong = (await to((await somebody()).handle)) as Reply
  expect(wrong.error?.companion).toEqual(['not-a-companion'])
  expect(await statusOf(to(other.handle))).toBe(302)
  expect(await toldOf(other.id)).toContain('need-handed-over')
  expect(await statusOf(read(page, { as: companion, params }))).toBe(404)
  expect(await statusOf(post(giveBack, {}, { as: teller, params }))).toBe(403)
  expect(await statusOf(post(giveBack, {}, { as: other, params }))).toBe(302)
  expect(await stateOf(id)).toBe('told')
  const twice = post(giveBack, {}, { as: other, params })
  expect(await refusalShown(twice)).toBe(refusals['need-not-accompanied'])
  expect((await read(page, { as: companion, params })).may.take).toBe(true)
})

test('who told a need as a companion does not accompany it themselves', async () => {
  const teller = await somebody('companion')
  const id = await toldBy(teller)
  expect(await statusOf(post(take, {}, { as: teller, params: { need: id } }))).toBe(403)
})

test('a need is private until whoever told it agrees, and again when they take that back', async () => {
  const { teller, companion, params } = await spokenNeed()
  expect(await statusOf(read(page, { params }))).toBe(404)
  const spoken = (await post(show, { agreed: 'on' }, { as: teller, params })) as Reply
  expect(spoken.error?.['']).toEqual(['need-without-text'])
  const id = await toldBy(teller)
  const own = { as: teller, params: { need: id } }
  expect(((await post(show, {}, own)) as Reply).error?.agreed).toEqual(['show-not-agreed'])
  expect(await statusOf(post(show, { agreed: 'on' }, { ...own, as: companion }))).toBe(200)
  expect(await statusOf(read(page, { params: { need: id } }))).toBe(404)
  expect(await statusOf(post(show, { agreed: 'on' }, own))).toBe(302)
  const shown = await read(page, { params: { need: id } })
  expect(shown.need.texts).toEqual(texts)
  expect((await read(list)).needs.map((need) => need.id)).toContain(id)
  const byOther = post(hide, {}, { ...own, as: companion })
  expect(await refusalShown(byOther)).toBe(refusals['not-allowed'])
  expect(await statusOf(post(hide, {}, own))).toBe(302)
  expect(await statusOf(read(page, { params: { need: id } }))).toBe(404)
})

test('what could point at a person in a need is decided on before it is shown, and reworded where its teller wants', async () => {
  const teller = await somebody()
  const phone = 'Llamar al 55 1234 5678 a cualquier hora.'
  const id = await toldBy(teller, { ...texts, whom: phone })
  const own = { as: teller, params: { need: id } }
  const refused = (await post(show, { agreed: 'on' }, own)) as Reply & {
    texts: { name: string; traces: { key: string; words: string }[] }[]
  }
  expect(refused.error?.['']).toEqual(['traces-undecided'])
  expect(await statusOf(read(page, { params: { need: id } }))).toBe(404)
  const [trace] = refused.texts.find(({ name }) => name === 'whom')!.traces
  expect(trace?.words).toContain('1234')
  const decided = { agreed: 'on', [`decision-${trace!.key}`]: 'reworded' }
  expect(await statusOf(post(show, decided, own))).toBe(302)
  const shown = await read(page, { params: { need: id } })
  expect(shown.need.texts.whom).not.toContain('1234')
  const rows = db.selectFrom('traceDecision').select('decision').where('objectId', '=', id)
  expect(await rows.execute()).toEqual([{ decision: 'reworded' }])
})

test('a need is answered otherwise with why and with tools that exist, or closed with a reason', async () => {
  const { teller, companion, id, params } = await spokenNeed()
  await post(take, {}, { as: companion, params })
  const outcome = 'Ya existe un registro público que dice lo mismo.'
  const say = (form: Record<string, string | string[]>, as = companion) =>
    post(answer, form, { as, params }) as Promise<Reply>
  expect((await say({ outcome: 'No' })).error?.outcome).toEqual(['too-short:10'])
  expect((await say({ outcome, tools: ['no-existe'] })).error?.tools).toEqual(['not-a-choice'])
  expect(await statusOf(say({ outcome }))).toBe(302)
  expect(await stateOf(id)).toBe('answered_otherwise')
  expect(await toldOf(teller.id)).toContain('need-answered')
  expect((await read(page, { as: teller, params })).need.outcome).toBe(outcome)
  const late = (await post(close, { outcome }, { as: teller, params })) as Reply
  expect(late.error?.['']).toEqual(['need-settled'])
  const second = { need: await toldBy(teller) }
  expect(await statusOf(post(close, { outcome }, { as: teller, params: second }))).toBe(302)
  expect(await stateOf(second.need)).toBe('closed')
})

test('an answer that could point at somebody is not sent before whoever writes it has decided', async () => {
  const { companion, id, params } = await spokenNeed()
  await post(take, {}, { as: companion, params })
  const outcome = 'Llamar a la licenciada Dalia Ponce Rivas, 962 318 2746.'
  const asked = { as: companion, params }
  const first = (await post(answer, { outcome }, asked)) as Reply & {
    shown: { traces: { key: string; kind: string }[] } | null
  }
  expect(first.error?.['']).toEqual(['traces-undecided'])
  const traces = first.shown!.traces
  expect(traces.map(({ kind }) => kind)).toEqual(['name', 'phone'])
  expect(await stateOf(id)).toBe('accompanied')
  const decided = Object.fromEntries(traces.map(({ key }) => [`decision-${key}`, 'reworded']))
  expect(await statusOf(post(answer, { outcome, ...decided }, asked))).toBe(302)
  const stands = (await read(page, asked)).need.outcome
  expect(stands).not.toMatch(/Dalia|Ponce|962/)
  const rows = db.selectFrom('traceDecision').select('field').where('objectId', '=', id)
  expect(await rows.execute()).toEqual([{ field: 'outcome' }, { field: 'outcome' }])
})

const said = { body: '¿En qué municipios pasa más?' }

/** What a page of messages carries along: since when the need has its companion. */
const sinceOf = async (id: string) => (await findNeed(id))?.takenAt?.toISOString() ?? ''

test('a companion and whoever has the key alone write to each other, and nobody else reads it', async () => {
  const key = await toldByKey()
  const { id } = (await findNeedByKey((await hashWordKey(key))!))!
  const params = { need: id }
  const early = await post(writeByKey, { key, ...said, once: randomUUID() })
  expect(early).toMatchObject({ error: { '': ['need-not-accompanied'] } })
  const companion = await somebody('companion')
  await post(take, {}, { as: companion, params })
  const once = randomUUID()
  const since = await sinceOf(id)
  const ask = () => post(write, { ...said, once, since }, { as: companion, params })
  for (const each of [ask, ask]) expect(await statusOf(each())).toBe(302)
  const answer = { key, body: 'En los tres del norte.', once: randomUUID(), since }
  const answered = await post(writeByKey, answer)
  expect(answered.own.thread.messages.map(({ body, writtenBy }) => [writtenBy, body])).toEqual([
    ['companion', said.body],
    ['teller', answer.body],
  ])
  expect(await toldOf(companion.id)).toContain('need-message')
  const { messages } = await read(page, { as: companion, params })
  expect(messages?.thread.messages).toHaveLength(2)
  const organizer = await somebody('organizer')
  expect((await read(page, { as: organizer, params })).messages).toBeNull()
  expect(await statusOf(read(messagesPage, { as: organizer, params }))).toBe(403)
  expect(await statusOf(read(messagesPage, { as: await somebody(), params }))).toBe(404)
  const empty = (await post(
    write,
    { body: ' ', once: randomUUID() },
    { as: companion, params },
  )) as Reply
  expect(empty.error?.body).toEqual(['required'])
  const wrong = { key: 'ábaco abdomen abeja abierto abogado abono', ...said, once: randomUUID() }
  expect(await statusOf(post(writeByKey, wrong))).toBe(409)
})

test('whoever told a need with an account is told of what its companion writes, of none of its words', async () => {
  const teller = await somebody()
  const companion = await somebody('companion')
  const params = { need: await toldBy(teller) }
  await post(take, {}, { as: companion, params })
  const since = await sinceOf(params.need)
  await post(write, { ...said, once: randomUUID(), since }, { as: companion, params })
  expect(await toldOf(teller.id)).toContain('need-message')
  const facts = db.selectFrom('notification').select('facts').where('kind', '=', 'need-message')
  for (const row of await facts.execute()) expect(row.facts).toEqual({})
  await post(giveBack, {}, { as: companion, params })
  expect(await statusOf(read(messagesPage, { as: companion, params }))).toBe(403)
})

test('the next companion reads what is written since they took a need, and whoever told it reads all', async () => {
  const teller = await somebody()
  const [former, next] = [await somebody('companion'), await somebody('companion')]
  const params = { need: await toldBy(teller) }
  const seen = async (as: typeof teller) =>
    (await read(messagesPage, { as, params })).thread.messages.map(({ body }) => body)
  const say = async (as: typeof teller, body: string, since = sinceOf(params.need)) =>
    post(write, { body, once: randomUUID(), since: await since }, { as, params })
  await post(take, {}, { as: former, params })
  await say(teller, 'Esto es solo para quien acompaña ahora.')
  const drawn = await sinceOf(params.need)
  await post(handOver, { companion: next.handle }, { as: former, params })
  const late = (await say(teller, 'Y esto también.', Promise.resolve(drawn))) as Reply
  expect(late).toMatchObject({
    error: { '': ['need-changed-hands'] },
    initialValue: { body: 'Y esto también.' },
  })
  expect(await seen(next)).toEqual([])
  expect((await read(page, { as: next, params })).messages?.thread.messages).toEqual([])
  await say(next, 'Buenos días.')
  expect(await seen(next)).toEqual(['Buenos días.'])
  expect(await seen(teller)).toHaveLength(2)
  expect((await read(messagesPage, { as: teller, params })).thread.past).toBe(1)
  // Who gives it back and takes it again begins anew.
  await post(giveBack, {}, { as: next, params })
  expect((await read(messagesPage, { as: teller, params })).thread.past).toBe(2)
  await post(take, {}, { as: next, params })
  expect(await seen(next)).toEqual([])
})

const other = { ...texts, happens: 'Nadie dice a qué penal trasladan a la gente.', language: 'es' }

test('a need is corrected by whoever told it, then by its companion too, and until a brief is written', async () => {
  const teller = await somebody()
  const companion = await somebody('companion')
  const id = await toldBy(teller)
  const params = { need: id }
  const put = async (as: typeof teller, change = {}) => {
    const { seen } = (await read(correction, { as, params })).need
    return (await post(correct, { ...other, seen, ...change }, { as, params })) as Reply
  }
  expect(await statusOf(read(correction, { as: companion, params }))).toBe(403)
  expect((await put(teller, { happens: ' ' })).error?.happens).toEqual(['need-empty'])
  await post(show, { agreed: 'on' }, { as: teller, params })
  expect(await statusOf(put(teller))).toBe(302)
  // Everybody was to read the words before, not these.
  expect(await statusOf(read(page, { params }))).toBe(404)
  await post(take, {}, { as: companion, params })
  expect(await statusOf(put(companion, { whom: 'Familias de todo el estado.' }))).toBe(302)
  expect(await toldOf(teller.id)).toContain('need-corrected')
  const { seen } = (await read(correction, { as: companion, params })).need
  expect(await statusOf(put(teller, { language: 'nah', theme: 'evidence' }))).toBe(302)
  const elsewhere = { language: 'tzo', theme: 'evidence', whom: 'Familias de todo el estado.' }
  expect((await put(companion, { ...elsewhere, seen })).error?.['']).toEqual(['need-changed'])
  const late = await put(companion, { seen: 'what stood there before' })
  expect(late.error?.['']).toEqual(['need-changed'])
  expect(late.initialValue?.happens).toBe(other.happens)
  await db.updateTable('need').set({ state: 'became_brief', settledAt: new Date() }).execute()
  expect((await put(teller)).error?.['']).toEqual(['need-has-brief'])
})

test('whoever holds the key corrects the need, and sees it as it is then', async () => {
  const key = await toldByKey()
  const asked = await post(correctByKey, { key })
  if (!('need' in asked) || !asked.need) throw new Error(JSON.stringify(asked))
  expect(asked.need).toMatchObject(texts)
  const form = { key, ...other, seen: asked.need.seen }
  expect(await post(correctByKey, form)).toMatchObject({
    own: { need: { texts: { happens: other.happens } } },
  })
  expect(await post(correctByKey, form)).toMatchObject({ error: { '': ['need-changed'] } })
  expect(await statusOf(post(correctByKey, { key: 'uno dos' }))).toBe(409)
})

test('what was told by voice may stay unwritten when a need is corrected, and that is said', async () => {
  const { teller, params } = await spokenNeed()
  const { need } = await read(correction, { as: teller, params })
  expect(need).toMatchObject({ happens: '', spoken: ['happens'] })
})

test('whoever told a need with an account deletes it with its voice, and its companion knows', async () => {
  const before = (await filesKept()).length
  const { teller, companion, id, params } = await spokenNeed()
  await post(take, {}, { as: companion, params })
  expect(await statusOf(post(deleteOwn, {}, { as: companion, params }))).toBe(403)
  expect(await statusOf(read(deletion, { as: companion, params }))).toBe(403)
  expect(await statusOf(post(deleteOwn, {}, { as: teller, params }))).toBe(302)
  expect(await stateOf(id)).toBeUndefined()
  expect(await toldOf(companion.id)).toContain('need-deleted')
  await eraseFiles()
  expect(await filesKept()).toHaveLength(before)
})

test('needs are found by their words, whatever the accents', async () => {
  const companion = await somebody('companion')
  await toldByKey({ ...texts, happens: 'En el camión de traslado no dan agua.' })
  const found = async (q: string) =>
    (await read(list, { as: companion, path: `/needs?q=${encodeURIComponent(q)}` })).waiting?.length
  expect(await found('AGUA camion')).toBe(1)
  expect(await found('agua avión')).toBe(0)
  expect(await found('%')).toBe(0)
})

test('of a need that became a brief, messages go half a year later; while it is accompanied they stay', async () => {
  const { teller, companion, id, params } = await spokenNeed()
  await post(take, {}, { as: companion, params })
  const since = await sinceOf(params.need)
  await post(write, { ...said, once: randomUUID(), since }, { as: companion, params })
  const in181Days = new Date(Date.now() + 181 * 86_400_000)
  const left = async () => (await read(messagesPage, { as: teller, params })).thread.messages.length
  await expireNeeds(in181Days)
  expect(await left()).toBe(1)
  const settledAt = new Date()
  await db
    .updateTable('need')
    .set({ state: 'became_brief', settledAt })
    .where('id', '=', id)
    .execute()
  await expireNeeds(new Date(settledAt.getTime() + 179 * 86_400_000))
  expect(await left()).toBe(1)
  await expireNeeds(in181Days)
  expect(await left()).toBe(0)
  expect(await stateOf(id)).toBe('became_brief')
})
