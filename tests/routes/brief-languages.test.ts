import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { eraseFiles } from '~/domains/files/erase-files.server'
import type { Viewer } from '~/domains/people/rules'
import { settings } from '~/platform/env'
import { loader as api } from '~/routes/api/challenge'
import { loader as markdown } from '~/routes/challenges/brief-md'
import { loader as page } from '~/routes/challenges/challenge'
import { action as publishNext } from '~/routes/challenges/new-version'
import { loader as history } from '~/routes/challenges/history'
import { loader as traces } from '~/routes/challenges/traces'
import { action as save, loader as editor } from '~/routes/challenges/translation'
import { action as approve } from '~/routes/challenges/translation-approval'
import { action as autosave } from '~/routes/challenges/translation-texts'
import { action as tell, loader as voicePage } from '~/routes/challenges/translation-voice'
import { action as drop } from '~/routes/challenges/translation-voice-deletion'
import { action as add, loader as index } from '~/routes/challenges/translations'
import { loader as hear } from '~/routes/challenges/voice-file'
import { before, draft, published, submitted } from '../support/challenges'
import { somebody } from '../support/people'
import { recording } from '../support/recordings'
import { post, read, statusOf } from '../support/visit'

const english = { problem: 'Every year 400 families call.' }

const into = (slug: string, as: Viewer | null, language = 'en') => ({
  as,
  at: before,
  params: { challenge: slug, language, section: 'problem' },
})

/** What stands in the storage. */
const filesKept = async () => {
  const folder = join(settings.dataDir, 'files')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const paths = names.map((name) => join(folder, name))
  const kinds = await Promise.all(paths.map((path) => stat(path)))
  return paths.filter((_, at) => kinds[at]!.isFile())
}

async function spoken(format: 'm4a' | 'webm' = 'm4a') {
  const form = new FormData()
  const bytes = new Uint8Array(await recording(format))
  form.set('voice', new File([bytes], `voz.${format}`, { type: `audio/${format}` }))
  return form
}

const version = (slug: string, as: Viewer) =>
  post(publishNext, { changeNote: 'Ahora en más idiomas.' }, into(slug, as))

test('a language is chosen from a list or named by its tag; what is none is said', async () => {
  const { slug, writer } = await draft('verified')
  const chosen = (form: Record<string, string>) => post(add, form, into(slug, writer))
  const led = (await chosen({ language: 'tzh' })) as Response
  expect(led.headers.get('location')).toBe(`/challenges/${slug}/translations/tzh`)
  const other = (await chosen({ language: 'tzh', other: ' PT-br' })) as Response
  expect(other.headers.get('location')).toBe(`/challenges/${slug}/translations/pt-BR`)
  expect(await chosen({ other: 'español' })).toMatchObject({ error: { other: ['not-a-language'] } })
  expect(await chosen({ other: 'es' })).toMatchObject({
    error: { other: ['language-of-original'] },
  })
})

test('only those who write a brief translate it, and not while it is under review', async () => {
  const { slug, writer } = await draft('verified')
  const stranger = await somebody()
  for (const ask of [read(editor, into(slug, stranger)), post(save, english, into(slug, stranger))])
    expect(await statusOf(ask)).toBe(404)
  expect(await statusOf(read(editor, into(slug, null)))).toBe(302)
  for (const wrong of ['español', 'es', 'EN', '..'])
    expect(await statusOf(read(editor, into(slug, writer, wrong)))).toBe(404)
  const waiting = await submitted()
  expect(await statusOf(read(editor, into(waiting.slug, waiting.writer)))).toBe(302)
})

test('what is typed is kept, half-done too, and goes when it is emptied', async () => {
  const { slug, writer } = await draft('verified')
  await saveAnswers(writer, slug, new Map([['problem', { text: 'Llaman 400 familias.' }]]), before)
  const as = into(slug, writer)
  expect(await statusOf(post(autosave, english, as))).toBe(200)
  expect((await read(editor, as)).values).toEqual(english)
  expect(await read(index, as)).toMatchObject({ of: 2, translations: [{ tag: 'en', texts: 1 }] })
  const long = await post(save, { problem: 'x'.repeat(4001) }, as)
  expect(long).toMatchObject({ error: { problem: ['too-long'] } })
  await post(save, { problem: '' }, as)
  expect((await read(editor, as)).values).toEqual({})
})

test('a page that was opened before others wrote undoes nothing of theirs', async () => {
  const { slug, writer } = await draft('verified')
  const said = (question: 'problem' | 'objective', text: string) => [question, { text }] as const
  const answers = [said('problem', 'Llaman 400 familias.'), said('objective', 'Que nadie espere.')]
  await saveAnswers(writer, slug, new Map(answers), before)
  const as = into(slug, writer)
  const { stamps } = await read(editor, as)
  await post(autosave, english, as)
  const stale = { ...stamps, problem: '', objective: 'That none waits.' }
  const saved = (await post(autosave, stale, as)) as Response
  expect((await read(editor, as)).values).toEqual({ ...english, objective: 'That none waits.' })
  const { seen } = (await saved.json()) as { seen: Record<string, string> }
  const emptied = { ...stamps, ...seen, problem: '', objective: '' }
  await post(autosave, emptied, as)
  expect((await read(editor, as)).values).toEqual(english)
})

test('two who translate the same text are shown both, and nothing is lost by saving', async () => {
  const { slug, writer } = await draft('verified')
  await saveAnswers(writer, slug, new Map([['problem', { text: 'Llaman 400 familias.' }]]), before)
  const as = into(slug, writer)
  const { stamps } = await read(editor, as)
  await post(save, { ...stamps, ...english }, as)
  const other = { ...stamps, problem: 'Each year 400 families call.', title: 'Knowing' }
  const both = { field: 'problem', stands: english.problem, typed: other.problem }
  const answered = (await post(autosave, other, as)) as Response
  expect(answered.status).toBe(409)
  const { clashes, seen } = (await answered.json()) as {
    clashes: object[]
    seen: Record<string, string>
  }
  expect(clashes).toMatchObject([both])
  expect(await post(save, other, as)).toMatchObject({ clashes: [both] })
  expect((await read(editor, as)).values).toEqual({ ...english, title: 'Knowing' })
  expect(await statusOf(post(save, { ...other, ...seen }, as))).toBe(302)
  expect((await read(editor, as)).values).toMatchObject({ problem: other.problem })
})

test('what was typed beside an original that changed meanwhile is no translation of the new one', async () => {
  const { slug, writer } = await draft('verified')
  const write = (text: string) =>
    saveAnswers(writer, slug, new Map([['problem', { text }]]), before)
  await write('Llaman 400 familias.')
  const as = into(slug, writer)
  const { stamps } = await read(editor, as)
  await write('Llaman 500 familias.')
  await post(save, { ...stamps, ...english, 'problem-current': 'on' }, as)
  const older = async () =>
    (await read(editor, as)).texts.find(({ field }) => field === 'problem')?.older
  expect(await older()).toBe(true)
  const shown = await read(editor, as)
  await post(save, { ...shown.stamps, ...english, 'problem-current': 'on' }, as)
  expect(await older()).toBe(false)
})

test('a translation whose original changed is older until somebody compares them', async () => {
  const { slug, writer } = await draft('verified')
  const write = (text: string) =>
    saveAnswers(writer, slug, new Map([['problem', { text }]]), before)
  await write('Llaman 400 familias.')
  const as = into(slug, writer)
  await post(save, english, as)
  const older = async () =>
    (await read(editor, as)).texts.find(({ field }) => field === 'problem')?.older
  expect(await older()).toBe(false)
  await write('Llaman 500 familias.')
  expect(await older()).toBe(true)
  await post(save, english, as)
  expect(await older()).toBe(true)
  await post(save, { ...english, 'problem-current': 'on' }, as)
  expect(await older()).toBe(false)
})

test('a translation is published with the next version, and what is missing is read in the original', async () => {
  const { slug, writer } = await published()
  await post(save, { ...english, title: 'Knowing' }, into(slug, writer))
  const anybody = { params: { challenge: slug, language: 'en' } }
  expect(await statusOf(read(page, anybody))).toBe(404)
  expect(await statusOf(version(slug, writer))).toBe(302)
  const shown = await read(page, anybody)
  expect(shown.page).toMatchObject({ title: 'Knowing', language: 'en' })
  expect(shown.answers.problem).toEqual({ text: english.problem })
  expect(shown.speeches?.objective).toEqual({ language: 'es', mark: 'original' })
  expect(shown.reading).toMatchObject({ here: 'en', others: ['en'], partly: true })
  const original = await read(page, { params: { challenge: slug } })
  expect(original.reading.others).toEqual(['en'])
  expect(original.speeches).toBeUndefined()
  const text = await ((await read(markdown, anybody)) as Response).text()
  expect(text).toContain(`## English (en)`)
  expect(text).toContain(english.problem)
  const json = await ((await read(api, { params: { slug } })) as Response).json()
  expect(json).toMatchObject({ translations: { en: { texts: { title: { text: 'Knowing' } } } } })
  const compared = await read(history, {
    ...anybody,
    path: `/challenges/${slug}/history?from=1&to=2`,
  })
  expect(compared.comparison?.translations).toMatchObject([{ language: 'en' }])
})

test('what points at somebody in a translation is decided on before it is published', async () => {
  const { slug, writer } = await published()
  await post(save, { problem: 'Call Rosa Hernández at 55 1234 5678.' }, into(slug, writer))
  expect(await version(slug, writer)).toMatchObject({ error: { '': ['traces-undecided'] } })
  const { texts } = await read(traces, into(slug, writer))
  expect(texts).toMatchObject([{ field: 'en-problem', question: 'problem', translation: 'en' }])
})

test('a section told aloud is heard by those who write, and by everybody once it is published', async () => {
  const { slug, writer, organizer } = await published()
  const as = into(slug, writer, 'tzh')
  expect(await statusOf(post(tell, await spoken(), as))).toBe(302)
  const { voices } = await read(editor, as)
  const heard = (who: Viewer | null, voice: string) =>
    statusOf(read(hear, { as: who, params: { challenge: slug, voice } }))
  const first = voices.problem!.id
  expect(await heard(null, first)).toBe(404)
  expect(await heard(await somebody(), first)).toBe(404)
  expect(await heard(writer, first)).toBe(200)
  expect(await heard(organizer, first)).toBe(200)
  expect(await statusOf(version(slug, writer))).toBe(302)
  expect(await heard(null, first)).toBe(200)
  const shown = await read(page, { params: { challenge: slug, language: 'tzh' } })
  expect(shown.reading).toMatchObject({ spokenAlone: true, voices: { problem: { id: first } } })
  // Told anew, the one before is played until the next version is out; then its bytes are gone.
  await post(tell, await spoken('webm'), as)
  expect(await heard(null, first)).toBe(200)
  const kept = (await filesKept()).length
  expect(await statusOf(version(slug, writer))).toBe(302)
  expect(await heard(null, first)).toBe(404)
  await eraseFiles()
  expect(await filesKept()).toHaveLength(kept - 1)
})

test('who records a section that somebody else recorded meanwhile is told, and neither voice is lost', async () => {
  const { slug, writer } = await published()
  const { organizationId } = (await findPublishedChallenge(slug))!
  const other = await somebody()
  await db
    .insertInto('membership')
    .values({
      organizationId: organizationId!,
      personId: other.id,
      role: 'owner',
      joinedAt: before,
    })
    .execute()
  const [first, second] = [into(slug, writer, 'tzh'), into(slug, other, 'tzh')]
  const sending = async (seen: string, kept?: string) => {
    const form = kept ? new FormData() : await spoken('webm')
    form.set('seen', seen)
    if (kept) form.set('kept', kept)
    return form
  }
  expect(await statusOf(post(tell, await sending(''), first))).toBe(302)
  const told = (await read(editor, first)).voices.problem!.id
  const answer = await post(tell, await sending(''), second)
  expect(answer).toMatchObject({ refusal: 'voice-meanwhile', kept: { sealed: expect.any(String) } })
  expect((await read(editor, first)).voices.problem!.id).toBe(told)
  const { sealed } = (answer as { kept: { sealed: string } }).kept
  // What was kept is the sender's alone.
  expect(await post(tell, await sending(told, sealed), first)).toMatchObject({
    refusal: 'voice-gone',
  })
  expect(await statusOf(post(tell, await sending(told, sealed), second))).toBe(302)
  expect((await read(editor, first)).voices.problem!.id).not.toBe(told)
  expect(await post(tell, await sending(told, sealed), second)).toMatchObject({
    refusal: 'voice-gone',
  })
})

test('a voice that went with whoever recorded it is named nowhere, nor is a language of which nothing is left', async () => {
  const { slug, writer } = await published()
  await post(save, english, into(slug, writer))
  for (const language of ['en', 'tzh'])
    await post(tell, await spoken(), into(slug, writer, language))
  expect(await statusOf(version(slug, writer))).toBe(302)
  await db.deleteFrom('challengeVoice').execute()
  await eraseFiles()
  const json = await ((await read(api, { params: { slug } })) as Response).json()
  expect(json).toMatchObject({ translations: { en: { voices: [] } } })
  expect(Object.keys((json as { translations: object }).translations)).toEqual(['en'])
  const params = { challenge: slug }
  const text = await ((await read(markdown, { params })) as Response).text()
  expect(text).toContain(english.problem)
  expect(text).not.toMatch(/tzh|Escuchar/)
  const shown = await read(page, { params })
  expect(shown.reading.others).toEqual(['en'])
  expect(await statusOf(read(page, { params: { ...params, language: 'tzh' } }))).toBe(404)
})

test('a voice is taken away from a draft at once, with its bytes; what is no audio is refused', async () => {
  const { slug, writer } = await draft('verified')
  const as = into(slug, writer, 'tzh')
  const none = new FormData()
  expect(await post(tell, none, as)).toMatchObject({ refusal: 'voice-missing' })
  const text = new FormData()
  text.set('voice', new File(['hola'], 'voz.m4a', { type: 'audio/mp4' }))
  expect(await post(tell, text, as)).toMatchObject({ refusal: 'audio-format' })
  const before = (await filesKept()).length
  await post(tell, await spoken(), as)
  expect(await filesKept()).toHaveLength(before + 1)
  expect(await statusOf(post(drop, {}, as))).toBe(400)
  const { id: voice } = (await read(editor, as)).voices.problem!
  const unsure = (await post(drop, { voice }, as)).headers.get('location')!
  expect(unsure).toBe(
    `/challenges/${slug}/translations/tzh/voices/problem?unsure=${voice}#sure-${voice}`,
  )
  expect(await read(voicePage, { ...as, path: unsure })).toMatchObject({ unsure: voice })
  expect(await filesKept()).toHaveLength(before + 1)
  expect(await statusOf(post(drop, { voice, sure: 'on' }, as))).toBe(302)
  await eraseFiles()
  expect(await filesKept()).toHaveLength(before)
})

test('what a companion translates waits for the organisation, and is not published until then', async () => {
  const { slug, writer } = await published()
  await post(save, english, into(slug, writer))
  await db.updateTable('challengeTranslation').set({ writtenAs: 'companion' }).execute()
  const as = into(slug, writer)
  const { waiting, approves } = await read(editor, as)
  expect({ count: waiting.count, approves }).toEqual({ count: 1, approves: true })
  expect(await version(slug, writer)).toMatchObject({ error: { '': ['nothing-changed'] } })
  const old = waiting.version.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
  expect(await statusOf(post(approve, { version: old }, as))).toBe(409)
  expect(await statusOf(post(approve, { version: waiting.version }, as))).toBe(302)
  expect(await statusOf(version(slug, writer))).toBe(302)
})
