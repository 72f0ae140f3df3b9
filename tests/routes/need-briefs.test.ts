import { randomBytes } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join as under } from 'node:path'
import { db } from 'db/client'
import { backup } from 'db/backup'
import { inTransaction } from 'db/transaction'
import { expect, test } from 'vitest'
import { erasePerson } from '~/domains/accountability/erase-person.server'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { nothingFound } from '~/domains/challenges/reuse'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import { eraseFiles } from '~/domains/files/erase-files.server'
import { findNeed, findNeedByKey } from '~/domains/needs/queries.server'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { settings } from '~/platform/env'
import { hashWordKey } from '~/platform/word-keys'
import { storage } from '~/platform/storage/kept'
import { loader as approvals, action as approve } from '~/routes/challenges/approvals'
import { loader as challenge } from '~/routes/challenges/challenge'
import { action as deleteDraft } from '~/routes/challenges/deletion'
import { loader as edit } from '~/routes/challenges/edit'
import { action as nameOrganization } from '~/routes/challenges/organization'
import { action as submit, loader as submitting } from '~/routes/challenges/review-request'
import { action as begin } from '~/routes/needs/brief'
import { action as take } from '~/routes/needs/companion'
import { action as deleteOwn } from '~/routes/needs/deletion'
import { action as handOver } from '~/routes/needs/hand-over'
import { action as byKey } from '~/routes/needs/key'
import { action as deleteByKey } from '~/routes/needs/key-deletion'
import { loader as page } from '~/routes/needs/need'
import { action as keepVoices } from '~/routes/needs/voice-keeping'
import { before, openDatathon, sevenAnswers, toldOf } from '../support/challenges'
import { spokenNeed, texts, toldBy, toldByKey } from '../support/needs'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

interface Reply {
  error?: Record<string, string[]>
  refusal?: string
}

const facts = () => ({
  title: `Saber a dónde trasladan ${randomBytes(4).toString('hex')}`,
  theme: 'evidence',
  language: 'es',
})

/** The brief that a companion began from a need. */
async function briefOf(need: string, companion: Viewer, form = facts()) {
  const begun = await post(begin, form, { as: companion, params: { need } })
  if (!(begun instanceof Response)) throw new Error(JSON.stringify(begun))
  return /\/challenges\/([^/]+)\//.exec(begun.headers.get('location')!)![1]!
}

async function aBrief() {
  const { owner, slug: of } = await organization('verified')
  const companion = await somebody('companion')
  const need = await toldBy(owner)
  await post(take, {}, { as: companion, params: { need } })
  const slug = await briefOf(need, companion)
  return { teller: owner, companion, need, of, slug, params: { challenge: slug } }
}

/** Somebody becomes a member of an organisation. */
async function join(who: Viewer, slug: string) {
  const found = db.selectFrom('organization').select('id').where('slug', '=', slug)
  const { id: organizationId } = await found.executeTakeFirstOrThrow()
  await db
    .insertInto('membership')
    .values({ organizationId, personId: who.id, role: 'member', joinedAt: before })
    .execute()
}

const waitingIn = async (slug: string, as: Viewer) =>
  (await read(approvals, { as, params: { challenge: slug } })).waiting

async function approveAll(slug: string, as: Viewer) {
  for (const { question, version } of await waitingIn(slug, as)) {
    const done = post(approve, { question, version }, { as, params: { challenge: slug } })
    expect(await statusOf(done)).toBe(302)
  }
}

test('what was told stands in the first answers of the brief, says so, and waits for approval', async () => {
  const { teller, companion, need, slug, params } = await aBrief()
  const waiting = await waitingIn(slug, teller)
  expect(waiting.map(({ question, answer }) => [question, answer])).toEqual([
    ['problem', { text: texts.happens }],
    ['objective', { text: texts.different }],
    ['affected', { text: texts.whom }],
    ['sign', { text: texts.different }],
  ])
  expect(new Set(waiting.map(({ writtenAs }) => writtenAs))).toEqual(new Set(['need']))
  expect(await toldOf(teller.id)).toContain('need-brief')
  const { sources } = await read(edit, { as: companion, params })
  expect(sources.filter(({ approved }) => approved)).toEqual([])
  const shown = await read(page, { as: teller, params: { need } })
  expect(shown.became).toMatchObject({ brief: { slug }, toApprove: 4 })
})

test('a companion writes and does not approve; an approved answer that they change waits again', async () => {
  const { teller, companion, slug, params } = await aBrief()
  const write = (as: Viewer, text: string) =>
    saveAnswers(as, slug, new Map([['users', { text }]]), now())
  expect((await write(companion, 'La abogada de guardia, en la calle.')).ok).toBe(true)
  const [first] = await waitingIn(slug, teller)
  const asCompanion = { as: companion, params }
  const form = { question: first!.question, version: first!.version }
  expect(await statusOf(post(approve, form, asCompanion))).toBe(403)
  expect(await statusOf(read(approvals, asCompanion))).toBe(403)
  await approveAll(slug, teller)
  expect(await waitingIn(slug, teller)).toEqual([])
  await write(companion, 'La abogada de guardia, y su asistente.')
  const again = await waitingIn(slug, teller)
  expect(again.map(({ question, writtenAs }) => [question, writtenAs])).toEqual([
    ['users', 'companion'],
  ])
  await write(teller, 'Quien esté de guardia.')
  expect(await waitingIn(slug, teller)).toEqual([])
})

test('what is approved are the words that were read, not those that stand there meanwhile', async () => {
  const { teller, companion, slug, params } = await aBrief()
  const [problem] = await waitingIn(slug, teller)
  await saveAnswers(companion, slug, new Map([['problem', { text: 'Otra cosa.' }]]), now())
  const form = { question: 'problem', version: problem!.version }
  expect(((await post(approve, form, { as: teller, params })) as Reply).refusal).toBe(
    'answer-changed',
  )
  expect((await waitingIn(slug, teller))[0]?.answer).toEqual({ text: 'Otra cosa.' })
})

test('an approval that is only shown again, after a session had ended, shows its page and approves nothing', async () => {
  const { teller, slug, params } = await aBrief()
  const [first] = await waitingIn(slug, teller)
  const shown = ['__intent__', JSON.stringify({ type: 'update', payload: {} })] as const
  const form = { question: first!.question, version: first!.version, [shown[0]]: shown[1] }
  expect(await post(approve, form, { as: teller, params, sent: false })).toEqual({ refusal: null })
  expect(await waitingIn(slug, teller)).toHaveLength(4)
  expect(await statusOf(post(approve, {}, { as: teller, params }))).toBe(400)
})

test('those who hear a need come to it from its brief and while they write it, and nobody else does', async () => {
  const { teller, companion, need, slug, params } = await aBrief()
  const organizer = await somebody('organizer')
  for (const as of [teller, companion, organizer])
    expect((await read(challenge, { as, params })).need).toBe(`/needs/${need}`)
  for (const as of [teller, companion])
    expect((await read(edit, { as, params })).brief.need).toBe(`/needs/${need}`)
  await db.updateTable('challenge').set({ needId: null }).where('slug', '=', slug).execute()
  expect((await read(challenge, { as: organizer, params })).need).toBeNull()
})

test('a draft is read by its writers and organisers, as its need says; other companions read it once it is in review', async () => {
  const { teller, companion, slug, params } = await aBrief()
  const seenBy = (as: Viewer) => statusOf(read(challenge, { as, params }))
  const other = await somebody('companion')
  const readers = [teller, companion, await somebody('organizer')]
  for (const as of readers) expect(await seenBy(as)).toBe(200)
  for (const as of [other, await somebody('administrator'), await somebody()])
    expect(await seenBy(as)).toBe(404)
  await saveAnswers(teller, slug, sevenAnswers, before)
  await approveAll(slug, teller)
  // Whoever told the need has it to finish, though their account belongs to no organisation.
  const waiting = await listWaiting(teller, before)
  expect(waiting.map(({ kind, path }) => [kind, path])).toEqual([
    ['finishBrief', `/challenges/${slug}/edit`],
  ])
  expect((await submitChallenge(teller, slug, before, nothingFound)).ok).toBe(true)
  expect(await seenBy(other)).toBe(200)
})

test('with a need that its key deletes goes the draft of its brief, and its companion is told', async () => {
  const key = await toldByKey()
  const companion = await somebody('companion')
  const { id } = (await findNeedByKey((await hashWordKey(key))!))!
  await post(take, {}, { as: companion, params: { need: id } })
  const slug = await briefOf(id, companion)
  const own = (await post(byKey, { key })) as { own?: unknown }
  expect(own).toMatchObject({ became: { brief: 'hidden', holdsKey: true, toApprove: 4 } })
  expect(await post(deleteByKey, { key, sure: 'on' })).toEqual({ deleted: true })
  const readers = [companion, await somebody('organizer'), await somebody('administrator')]
  for (const as of readers)
    expect(await statusOf(read(challenge, { as, params: { challenge: slug } }))).toBe(404)
  expect(await toldOf(companion.id)).toContain('need-deleted')
})

test('a need deleted by its account leaves its brief to it, and its companion reads that', async () => {
  const { teller, companion, need, slug, params } = await aBrief()
  await post(deleteOwn, {}, { as: teller, params: { need } })
  expect(await toldOf(companion.id)).toContain('need-emptied')
  expect(await statusOf(post(deleteDraft, {}, { as: teller, params }))).toBe(302)
  expect(await statusOf(read(challenge, { as: companion, params: { challenge: slug } }))).toBe(404)
})

test('with an account goes the draft of its need that no organisation has', async () => {
  const teller = await somebody()
  const companion = await somebody('companion')
  const need = await toldBy(teller)
  await post(take, {}, { as: companion, params: { need } })
  const slug = await briefOf(need, companion)
  await inTransaction((trx) => erasePerson(teller.id, now(), trx))
  const asked = { as: companion, params: { challenge: slug } }
  expect(await statusOf(read(challenge, asked))).toBe(404)
  expect(await findNeed(need)).toBeUndefined()
  expect(await toldOf(companion.id)).toContain('need-deleted')
})

test('nothing unapproved is submitted or published, and the companion does neither', async () => {
  const { teller, companion, slug, params } = await aBrief()
  await saveAnswers(companion, slug, sevenAnswers, before)
  expect(await post(submit, {}, { as: companion, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await post(submit, {}, { as: teller, params })).toMatchObject({
    error: { '': ['answers-unapproved'] },
  })
  await approveAll(slug, teller)
  expect((await submitChallenge(teller, slug, before, nothingFound)).ok).toBe(true)
  // An answer put under the approved one past every form is not published with the rest.
  await db
    .updateTable('challengeAnswer')
    .set({ value: JSON.stringify({ text: 'Palabras que nadie aprobó.' }) })
    .where('question', '=', 'users')
    .where('writtenAs', '=', 'companion')
    .execute()
  const datathon = await openDatathon()
  const organizer = await somebody('organizer')
  const publish = (as: Viewer) => publishChallenge(as, slug, datathon.place, before)
  expect(await publish(organizer)).toMatchObject({ refusal: 'answers-missing' })
  const accompanying = { ...companion, roles: ['companion', 'organizer'] } as Viewer
  expect(await publish(accompanying)).toMatchObject({ refusal: 'not-allowed' })
})

test('the voice is gone from disk and from every backup once the brief is published, unless it was to stay', async () => {
  for (const keeps of [false, true]) {
    const { teller, companion, id, params } = await spokenNeed()
    await join(teller, (await organization('verified')).slug)
    await post(take, {}, { as: companion, params })
    const slug = await briefOf(id, companion)
    if (keeps) await post(keepVoices, { keeps: 'on' }, { as: teller, params })
    await saveAnswers(teller, slug, sevenAnswers, before)
    await approveAll(slug, teller)
    expect((await submitChallenge(teller, slug, before, nothingFound)).ok).toBe(true)
    const sound = await voiceBytes(teller.id)
    expect(await isOnDisk(sound)).toBe(true)
    const organizer = await somebody('organizer')
    const { place } = await openDatathon()
    expect((await publishChallenge(organizer, slug, place, before)).ok).toBe(true)
    expect(await isInBackup(sound)).toBe(keeps)
    await eraseFiles()
    expect(await isOnDisk(sound)).toBe(keeps)
    expect(await toldOf(companion.id)).toContain('challenge-published')
    if (!keeps) continue
    const { became } = await read(page, { as: teller, params })
    expect(became.isPublished).toBe(true)
    // What was kept after the publication goes when that is taken back.
    await post(keepVoices, {}, { as: teller, params })
    await eraseFiles()
    expect(await isOnDisk(sound)).toBe(false)
    expect((await read(page, { as: teller, params })).need.voices).toEqual([])
  }
}, 60_000)

async function voiceBytes(uploadedBy: string) {
  const { storageKey } = await db
    .selectFrom('storedFile')
    .select('storageKey')
    .where('uploadedBy', '=', uploadedBy)
    .executeTakeFirstOrThrow()
  return Buffer.concat(await (await (await storage()).get(storageKey)).toArray())
}

async function isOnDisk(sound: Buffer): Promise<boolean> {
  const folder = under(settings.dataDir, 'files')
  for (const name of await readdir(folder, { recursive: true })) {
    const path = under(folder, name)
    if ((await stat(path)).isFile() && (await readFile(path)).includes(sound)) return true
  }
  return false
}

async function isInBackup(sound: Buffer): Promise<boolean> {
  const read = async (key: string) => (await storage()).get(key)
  for await (const line of backup(read))
    if ('piece' in line && Buffer.from(line.piece, 'base64').includes(sound)) return true
  return false
}

test('whoever told a need without an organisation names one before the brief is submitted', async () => {
  const teller = await somebody()
  const companion = await somebody('companion')
  const need = await toldBy(teller)
  await post(take, {}, { as: companion, params: { need } })
  const slug = await briefOf(need, companion)
  const params = { challenge: slug }
  await saveAnswers(companion, slug, sevenAnswers, before)
  const waits = { missing: [], unapproved: 7, openTraces: 0, organizationStatus: null }
  expect(await read(submitting, { as: teller, params })).toMatchObject(waits)
  await approveAll(slug, teller)
  expect(await read(submitting, { as: teller, params })).toMatchObject({ ...waits, unapproved: 0 })
  expect(await post(submit, {}, { as: teller, params })).toMatchObject({
    error: { '': ['no-organization'] },
  })
  const seen = await read(challenge, { as: companion, params })
  expect(seen.challenge.organization).toBeNull()
  const other = await organization('verified')
  const name = (as: Viewer, of: string) =>
    post(nameOrganization, { organization: of }, { as, params }) as Promise<Reply>
  expect((await name(teller, other.slug)).error?.organization).toEqual(['not-a-choice'])
  const own = await organization()
  await join(teller, own.slug)
  expect((await name(companion, own.slug)).error?.['']).toEqual(['not-allowed'])
  expect(await statusOf(name(teller, own.slug))).toBe(302)
  expect((await submitChallenge(teller, slug, before, nothingFound)).ok).toBe(true)
  // Its teller sees how far the brief is before everybody does.
  const { became } = await read(page, { as: teller, params: { need } })
  expect(became.thread?.at).toBe(2)
  expect((await name(teller, own.slug)).error?.['']).toEqual(['organization-named'])
})

test('a draft whose need was told without an account waits for whoever has its key', async () => {
  await toldByKey({ ...texts, happens: 'Contada con clave y sin cuenta.' })
  const need = (
    await db
      .selectFrom('need')
      .select('id')
      .where('happens', 'like', 'Contada con clave%')
      .executeTakeFirstOrThrow()
  ).id
  const companion = await somebody('companion')
  await post(take, {}, { as: companion, params: { need } })
  const slug = await briefOf(need, companion)
  expect((await submitChallenge(companion, slug, before, nothingFound)).ok).toBe(false)
  const stranger = await somebody()
  expect(await statusOf(read(challenge, { as: stranger, params: { challenge: slug } }))).toBe(404)
})

test('one need is one brief; its deleted draft gives the need back; a new companion goes on writing', async () => {
  const { companion, teller, need, slug, params } = await aBrief()
  const again = (await post(begin, facts(), { as: companion, params: { need } })) as Reply
  expect(again.error?.['']).toEqual(['need-has-brief'])
  const next = await somebody('companion')
  await post(handOver, { companion: next.handle }, { as: companion, params: { need } })
  const save = (as: Viewer) => saveAnswers(as, slug, new Map([['tried', { text: 'Nada.' }]]), now())
  expect((await save(companion)).ok).toBe(false)
  expect((await save(next)).ok).toBe(true)
  const refusedTo = (await post(deleteDraft, {}, { as: next, params })) as { refusal?: string }
  expect(refusedTo.refusal).toBe('not-allowed')
  expect(await statusOf(post(deleteDraft, {}, { as: teller, params }))).toBe(302)
  const state = db.selectFrom('need').select('state').where('id', '=', need)
  expect((await state.executeTakeFirstOrThrow()).state).toBe('accompanied')
})

test('needs that nobody took are an organiser’s first task, the oldest first; approvals wait for their teller', async () => {
  const { teller } = await aBrief()
  const first = await toldBy(await somebody(), { happens: 'Espera desde antes que todas.' })
  await db
    .updateTable('need')
    .set({ toldAt: new Date('2001-01-01') })
    .where('id', '=', first)
    .execute()
  const organizer = await somebody('organizer')
  const [task] = await listWaiting(organizer, now())
  expect(task).toMatchObject({ kind: 'takeNeed', path: `/needs/${first}` })
  const own = await listWaiting(teller, now())
  expect(own.find(({ kind }) => kind === 'approveAnswers')?.count).toBe(4)
  expect(own.filter(({ kind }) => kind === 'takeNeed')).toEqual([])
})
