import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { exportPerson } from '~/domains/challenges/export-person.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import type { Translation } from '~/domains/challenges/translation'
import { eraseFiles } from '~/domains/files/erase-files.server'
import { shortOf } from '~/domains/notifications/render-mail.server'
import { translator } from '~/locales/translator.server'
import { partsOf } from '~/shared/quoted'
import type { Viewer } from '~/domains/people/rules'
import refusals from '~/locales/es/refusals'
import { settings } from '~/platform/env'
import { loader as page } from '~/routes/challenges/challenge'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import { loader as approvals } from '~/routes/challenges/approvals'
import { action as write } from '~/routes/challenges/edit'
import { action as publishNext, loader as nextVersion } from '~/routes/challenges/new-version'
import { action as dismiss } from '~/routes/challenges/declined-deletion'
import { action as decide, loader as traces } from '~/routes/challenges/traces'
import { action as save, loader as editor } from '~/routes/challenges/translation'
import { action as approve } from '~/routes/challenges/translation-approval'
import { action as decline } from '~/routes/challenges/translation-refusal'
import { action as autosave } from '~/routes/challenges/translation-texts'
import { action as tell, loader as voicePage } from '~/routes/challenges/translation-voice'
import { action as drop } from '~/routes/challenges/translation-voice-deletion'
import { loader as hear } from '~/routes/challenges/voice-file'
import { action as take } from '~/routes/needs/companion'
import { before, published } from '../support/challenges'
import { spokenNeed } from '../support/needs'
import { somebody } from '../support/people'
import { recording } from '../support/recordings'
import { post, read, refusalShown, statusOf } from '../support/visit'

const approved = { problem: 'Every year 400 families call.' }
const reworded = { problem: 'Each year 400 families call us.' }

/** A published brief that somebody accompanies, whose English its organisation wrote and published. */
async function accompanied() {
  const { slug, writer } = await published()
  const { companion, id, params: need } = await spokenNeed()
  await post(take, {}, { as: companion, params: need })
  await db.updateTable('challenge').set({ needId: id }).where('slug', '=', slug).execute()
  const as = (who: Viewer | null, language = 'en') => ({
    as: who,
    at: before,
    params: { challenge: slug, language, section: 'problem' },
  })
  const version = (changeNote = 'En más idiomas.') => post(publishNext, { changeNote }, as(writer))
  const shownProblem = async () => {
    const shown = await read(page, { params: { challenge: slug, language: 'en' } })
    return shown.answers.problem
  }
  const waiting = async (language = 'en') => {
    const { count, version } = (await read(editor, as(writer, language))).waiting
    return { count, form: { version } }
  }
  await post(save, approved, as(writer))
  expect(await statusOf(version())).toBe(302)
  return { slug, writer, companion, as, version, shownProblem, waiting }
}

async function spoken(format: 'm4a' | 'webm') {
  const form = new FormData()
  const bytes = new Uint8Array(await recording(format))
  form.set('voice', new File([bytes], `voz.${format}`, { type: `audio/${format}` }))
  return form
}

const filesKept = async () => {
  const found = await readdir(join(settings.dataDir, 'files'), {
    recursive: true,
    withFileTypes: true,
  })
  return found.filter((each) => each.isFile()).length
}

/** The box that says that a deletion is meant. */
const sure = { sure: 'on' }

test('a companion’s rewording waits beside the words that stand, which the next version keeps', async () => {
  const { writer, companion, as, version, shownProblem, waiting } = await accompanied()
  await post(save, { ...reworded, objective: 'Comparing prisons.' }, as(companion))
  expect((await read(editor, as(writer))).values).toEqual({
    ...reworded,
    objective: 'Comparing prisons.',
  })
  const { texts } = await read(editor, as(companion))
  const beside = texts.filter(({ waits }) => waits).map(({ field, stands }) => [field, stands])
  expect(beside).toEqual([
    ['problem', approved.problem],
    ['objective', null],
  ])
  expect(await version()).toMatchObject({ error: { '': ['nothing-changed'] } })
  await post(save, { title: 'Knowing' }, as(writer))
  expect(await statusOf(version())).toBe(302)
  expect(await shownProblem()).toEqual({ text: approved.problem })
  const shown = await waiting()
  expect(shown.count).toBe(2)
  expect(await statusOf(post(approve, shown.form, as(companion)))).toBe(403)
  expect(await statusOf(post(approve, shown.form, as(writer)))).toBe(302)
  expect(await statusOf(version())).toBe(302)
  expect(await shownProblem()).toEqual({ text: reworded.problem })
  const rows = db.selectFrom('challengeTranslation').select('text')
  expect(await rows.where('text', '=', approved.problem).execute()).toEqual([])
})

test('whoever approves is told what waits, and where, among their tasks and on the brief', async () => {
  const { slug, writer, companion, as } = await accompanied()
  const tasks = async (who: Viewer) =>
    (await listWaiting(who, before)).filter(({ kind }) => kind === 'approveTranslations')
  expect(await tasks(writer)).toEqual([])
  await post(save, reworded, as(companion))
  await post(tell, await spoken('m4a'), as(companion, 'tzh'))
  expect(await tasks(writer)).toMatchObject([{ path: `/challenges/${slug}/approvals`, count: 2 }])
  expect(await tasks(companion)).toEqual([])
  const { languages } = await read(approvals, as(writer))
  expect(languages.map(({ tag, count }) => [tag, count])).toEqual([
    ['en', 1],
    ['tzh', 1],
  ])
  const shown = async (who: Viewer | null) =>
    (await read(page, { as: who, params: { challenge: slug } })).translationsWaiting
  expect([await shown(writer), await shown(companion), await shown(null)]).toEqual([2, 2, 0])
  expect((await read(nextVersion, as(writer))).waiting).toBe(2)
  // Of an answer that is emptied nothing waits, since no page shows it.
  await saveAnswers(writer, slug, new Map([['problem', null]]), before)
  expect(await tasks(writer)).toMatchObject([{ count: 1 }])
  expect(await shown(writer)).toBe(1)
  expect((await read(approvals, as(writer))).languages.map(({ tag }) => tag)).toEqual(['tzh'])
})

test('a companion who has written the last question is led to the brief, which they do not publish', async () => {
  const { slug, companion, as } = await accompanied()
  const form = { question: 'lessening', lessening: 'Se quita el mes.', onward: 'next' }
  const saved = (await post(write, form, as(companion))) as Response
  expect(saved.headers.get('location')).toBe(`/challenges/${slug}`)
})

test('what the organisation declines goes, and what stood before stands', async () => {
  const { writer, companion, as, waiting } = await accompanied()
  await post(save, reworded, as(companion))
  const shown = await waiting()
  const old = { version: shown.form.version.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }
  expect(await statusOf(post(decline, shown.form, as(companion)))).toBe(403)
  const since = refusals['translation-changed']
  expect(await statusOf(post(decline, old, as(writer)))).toBe(409)
  expect(await refusalShown(post(decline, old, as(writer)))).toBe(since)
  expect(await refusalShown(post(approve, old, as(writer)))).toBe(since)
  expect(await statusOf(post(decline, shown.form, as(writer)))).toBe(302)
  expect((await read(editor, as(writer))).values).toEqual(approved)
  expect((await waiting()).count).toBe(0)
})

test('whose brief it is are told once that a translation waits, and its writer what they said', async () => {
  const { slug, writer, companion, as, waiting } = await accompanied()
  const path = `/challenges/${slug}/translations/tzh`
  const notices = async (who: Viewer, kind: string) =>
    (await db.selectFrom('notification').selectAll().where('recipientId', '=', who.id).execute())
      .filter((each) => each.kind === kind && each.path === path)
      .map(({ facts }) => shortOf({ kind, facts }, 'es'))
  const write = (problem: string) => post(save, { problem }, as(companion, 'tzh'))
  await write('Jich')
  await write('')
  await write('Jich ta k’op.')
  await post(tell, await spoken('m4a'), as(companion, 'tzh'))
  const told = `Por aprobar en «${(await read(editor, as(writer))).crumb.title}»: Tseltal`
  expect(await notices(writer, 'translation-waits')).toEqual([told])
  expect(await notices(companion, 'translation-waits')).toEqual([])
  await post(approve, (await waiting('tzh')).form, as(writer, 'tzh'))
  expect(await notices(companion, 'translation-approved')).toHaveLength(1)
  expect(await notices(writer, 'translation-approved')).toEqual([])
  await write('Yan k’op.')
  expect(await notices(writer, 'translation-waits')).toEqual([told, told])
  await post(decline, (await waiting('tzh')).form, as(writer, 'tzh'))
  expect(await notices(companion, 'translation-declined')).toHaveLength(1)
  await post(save, { problem: 'Our own words.' }, as(writer, 'tzh'))
  expect(await notices(writer, 'translation-waits')).toHaveLength(2)
})

test('what was not approved its writer alone reads, until they write anew or take it away', async () => {
  const { writer, companion, as, waiting } = await accompanied()
  const both = { problem: 'Jich ta k’op.', objective: 'Ya jk’an.' }
  const declined = async (who: Viewer) => (await read(editor, as(who, 'tzh'))).declined
  const refuse = async () => post(decline, (await waiting('tzh')).form, as(writer, 'tzh'))
  await post(save, both, as(companion, 'tzh'))
  await refuse()
  const kept = Object.entries(both).map(([field, text]) => expect.objectContaining({ field, text }))
  expect(await declined(companion)).toEqual(expect.arrayContaining(kept))
  expect(await declined(writer)).toEqual([])
  expect((await exportPerson(companion.id)).declinedTranslations).toHaveLength(2)
  await post(save, { problem: 'Yan k’op.' }, as(companion, 'tzh'))
  expect(await declined(companion)).toEqual([kept[1]])
  await refuse()
  const unsure = (await post(dismiss, {}, as(companion, 'tzh'))).headers.get('location')!
  expect(unsure).toMatch(/\/translations\/tzh\?unsure#sure-declined$/)
  expect((await read(editor, { ...as(companion, 'tzh'), path: unsure })).unsure).toBe(true)
  expect(await statusOf(post(dismiss, sure, as(writer, 'tzh')))).toBe(302)
  expect(await declined(companion)).toHaveLength(2)
  expect(await statusOf(post(dismiss, {}, as(await somebody(), 'tzh')))).toBe(403)
  expect(await statusOf(post(dismiss, sure, as(companion, 'tzh')))).toBe(302)
  expect(await declined(companion)).toEqual([])
})

test('who is not approved reads what is not well said, in the words and the language of who declined', async () => {
  const { slug, writer, companion, as, waiting } = await accompanied()
  await post(save, { problem: 'Jich ta k’op.' }, as(companion, 'tzh'))
  const { form } = await waiting('tzh')
  const reason = '«Jich» no dice cuántas familias.'
  expect(
    await statusOf(post(decline, { ...form, reason: 'a'.repeat(1001) }, as(writer, 'tzh'))),
  ).toBe(400)
  expect(await statusOf(post(decline, { ...form, reason }, as(writer, 'tzh')))).toBe(302)
  const told = { field: 'problem', reason, reasonLanguage: 'es' }
  expect((await read(editor, as(companion, 'tzh'))).declined).toMatchObject([told])
  expect((await read(editor, as(writer, 'tzh'))).declined).toEqual([])
  expect(partsOf(await mailOf(companion.id, 'translation-declined'))).toContainEqual({
    text: reason,
    isQuote: true,
  })
  expect((await exportPerson(companion.id)).declinedTranslations).toMatchObject([{ slug, reason }])
  await post(save, { problem: 'Yan k’op.' }, as(companion, 'tzh'))
  await post(decline, (await waiting('tzh')).form, as(writer, 'tzh'))
  expect((await read(editor, as(companion, 'tzh'))).declined).toMatchObject([{ reason: '' }])
})

test('a language is named at the top of its page as in the list, whatever it calls itself', async () => {
  const { writer, as } = await accompanied()
  const titleOf = async (language: string) => (await read(editor, as(writer, language))).page.title
  expect(await titleOf('tzh')).toBe('Traducción: Tseltal (Bats’il k’op)')
  expect(await titleOf('tzo')).toBe('Traducción: Tsotsil (Bats’i k’op)')
  const { page: voice } = await read(voicePage, as(writer, 'tzh'))
  expect(voice.title).toBe('Contar «El problema y el objetivo» con la voz: Tseltal (Bats’il k’op)')
})

test('a companion takes their own words back, and not those that the organisation stands by', async () => {
  const { writer, companion, as, waiting } = await accompanied()
  for (const back of [{ problem: '' }, approved]) {
    await post(save, reworded, as(companion))
    expect((await waiting()).count).toBe(1)
    await post(save, back, as(companion))
    expect((await waiting()).count).toBe(0)
    expect((await read(editor, as(companion))).values).toEqual(approved)
  }
  await post(save, { problem: '' }, as(companion))
  expect((await read(editor, as(companion))).values).toEqual(approved)
  await post(save, reworded, as(companion))
  await post(save, { problem: 'In our own words.' }, as(writer))
  expect((await waiting()).count).toBe(0)
  await post(save, { problem: '' }, as(writer))
  expect((await read(editor, as(writer))).values).toEqual({})
})

test('a companion who empties a field and types on clashes with nobody', async () => {
  const { companion, as, waiting } = await accompanied()
  const { stamps } = await read(editor, as(companion))
  const send = async (problem: string, seen: Record<string, string>) =>
    (await post(autosave, { ...stamps, ...seen, problem }, as(companion))) as Response
  await send(reworded.problem, {})
  const emptied = await send('', {
    'problem-seen': (await read(editor, as(companion))).stamps['problem-seen']!,
  })
  expect(emptied.status).toBe(200)
  const { seen } = (await emptied.json()) as { seen: Record<string, string> }
  expect((await send('Once more.', seen)).status).toBe(200)
  expect((await waiting()).count).toBe(1)
})

test('a companion’s recording waits beside the voice that stands, whose bytes stay until it is approved', async () => {
  const { slug, writer, companion, as, version, waiting } = await accompanied()
  const heard = (voice: string) =>
    statusOf(read(hear, { as: null, params: { challenge: slug, voice } }))
  await post(tell, await spoken('m4a'), as(writer, 'tzh'))
  expect(await statusOf(version())).toBe(302)
  const first = (await read(editor, as(writer, 'tzh'))).voices.problem!.id
  await post(tell, await spoken('webm'), as(companion, 'tzh'))
  await post(save, { title: 'Knowing' }, as(writer))
  expect(await statusOf(version())).toBe(302)
  await eraseFiles()
  expect(await heard(first)).toBe(200)
  const { voices } = await read(voicePage, as(companion, 'tzh'))
  expect(voices).toMatchObject([
    { id: first, waits: false, mayDrop: false },
    { waits: true, mayDrop: true },
  ])
  const second = voices[1]!.id
  expect(await heard(second)).toBe(404)
  const theirs = post(drop, { ...sure, voice: first }, as(companion, 'tzh'))
  expect(await refusalShown(theirs)).toBe(refusals['not-allowed'])
  expect(await statusOf(post(approve, (await waiting('tzh')).form, as(writer, 'tzh')))).toBe(302)
  expect(await heard(first)).toBe(200)
  const kept = await filesKept()
  expect(await statusOf(version())).toBe(302)
  await eraseFiles()
  expect([await heard(first), await heard(second)]).toEqual([404, 200])
  expect(await filesKept()).toBe(kept - 1)
})

test('a voice says that the section it tells changed since, and a new one says it no more', async () => {
  const { slug, writer, as, version } = await accompanied()
  const later = new Date(before.getTime() + 1000)
  const heard = async () => {
    const { reading } = await read(page, { params: { challenge: slug, language: 'tzh' } })
    return (reading.voices as Translation['voices']).problem
  }
  await post(tell, await spoken('m4a'), as(writer, 'tzh'))
  expect(await statusOf(version())).toBe(302)
  expect(await heard()).not.toHaveProperty('older')
  const now = new Map([['problem', { text: 'Cada año llaman 500 familias.' }]] as const)
  await saveAnswers(writer, slug, now, later)
  expect(await statusOf(version())).toBe(302)
  expect(await heard()).toMatchObject({ older: true })
  await post(tell, await spoken('webm'), { ...as(writer, 'tzh'), at: later })
  expect(await statusOf(version())).toBe(302)
  expect(await heard()).not.toHaveProperty('older')
  await eraseFiles()
})

test('a recording that is taken back or declined goes with its bytes, and the one before it is heard', async () => {
  const { writer, companion, as, waiting } = await accompanied()
  await post(tell, await spoken('m4a'), as(writer, 'tzh'))
  const kept = await filesKept()
  const latest = async () => (await read(editor, as(writer, 'tzh'))).voices.problem!.id
  const first = await latest()
  await post(tell, await spoken('webm'), as(companion, 'tzh'))
  expect(await statusOf(post(drop, { ...sure, voice: await latest() }, as(companion, 'tzh')))).toBe(
    302,
  )
  expect(await latest()).toBe(first)
  await post(tell, await spoken('webm'), as(companion, 'tzh'))
  expect(await statusOf(post(decline, (await waiting('tzh')).form, as(writer, 'tzh')))).toBe(302)
  expect(await latest()).toBe(first)
  await eraseFiles()
  expect(await filesKept()).toBe(kept)
})

test('that an approved translation is still right waits for approval where a companion says it', async () => {
  const { slug, writer, companion, as, waiting } = await accompanied()
  const now = new Map([['problem', { text: 'Cada año llaman 500 familias.' }]] as const)
  await saveAnswers(writer, slug, now, before)
  await post(save, { ...approved, 'problem-current': 'on' }, as(companion))
  expect((await waiting()).count).toBe(1)
  const { texts } = await read(editor, as(writer))
  expect(texts.find(({ field }) => field === 'problem')).toMatchObject({
    older: false,
    waits: true,
  })
})

test('what points at somebody is decided on in the words that stand and in those that wait', async () => {
  const { slug, writer, companion, as, version } = await accompanied()
  await post(save, { problem: 'Call 55 1234 5678, Monday.' }, as(writer))
  await post(save, { problem: 'Call 55 1234 5678, Tuesday.' }, as(companion))
  const params = { challenge: slug }
  const { texts } = await read(traces, { as: writer, at: before, params })
  expect(texts.map(({ field }) => field)).toEqual(['en-problem', 'en-problem-waiting'])
  const key = texts[0]!.traces[0]!.key
  const decided = { [`decision-${key}`]: 'reworded' }
  await post(decide, decided, { as: writer, at: before, params })
  const rows = await db
    .selectFrom('challengeTranslation')
    .select('text')
    .where('text', 'like', '%5678%')
    .execute()
  expect(rows).toEqual([])
  expect(await statusOf(version())).toBe(302)
})

/** The sentences of the last mail of a kind to somebody, others' words marked in them. */
async function mailOf(personId: string, kind: 'translation-declined'): Promise<string> {
  const { facts } = await db
    .selectFrom('notification')
    .select('facts')
    .where('recipientId', '=', personId)
    .where('kind', '=', kind)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  const say = translator('es') as (key: string, facts: object) => string
  return say(`mails:${kind}.body`, facts as object)
}
