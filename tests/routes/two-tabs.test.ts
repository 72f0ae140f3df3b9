import { db } from 'db/client'
import { expect, test } from 'vitest'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { openAnnexText } from '~/domains/challenges/open-annex-text.server'
import { stampTexts } from '~/platform/stamps.server'
import { action as saveAnnex, loader as annex } from '~/routes/challenges/annex'
import { action as keepAnswers } from '~/routes/challenges/answers'
import { action as link, loader as linking } from '~/routes/challenges/datasets'
import { action as saveOne, loader as editor } from '~/routes/challenges/edit'
import { action as saveFacts, loader as facts } from '~/routes/challenges/facts'
import { action as publishNext, loader as nextVersion } from '~/routes/challenges/new-version'
import { action as comment } from '~/routes/challenges/review'
import { action as send, loader as sending } from '~/routes/challenges/review-request'
import { action as saveTexts, loader as texts } from '~/routes/challenges/translation'
import { action as keepTexts } from '~/routes/challenges/translation-texts'
import { action as saveOwn, loader as own } from '~/routes/organizations/edit'
import { before, draft, published, sevenAnswers, submitted } from '../support/challenges'
import { curated } from '../support/datasets'
import { post, read, statusOf } from '../support/visit'

/** What a form came back with. */
interface Back {
  clashes?: { field: string; stands: string; typed: string }[]
  initialValue?: Record<string, string>
}

test('the second of two tabs is told of the title that the first saved, and what it left alone stays', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const { saved, seen } = await read(facts, asked)
  const opened = { ...(saved as Record<string, string>), ...seen }
  const first = { ...opened, title: 'Saber quién responde', theme: 'prevention' }
  expect(await statusOf(post(saveFacts, first, asked))).toBe(302)
  const second = { ...opened, title: 'Saber quién no responde' }
  const back = (await post(saveFacts, second, asked)) as Back
  expect(back).toMatchObject({
    error: { '': ['changed-meanwhile'] },
    clashes: [{ field: 'title', stands: first.title, typed: second.title }],
    initialValue: { title: second.title },
  })
  expect((await read(facts, asked)).saved).toMatchObject({ title: first.title })
  expect(await statusOf(post(saveFacts, back.initialValue!, asked))).toBe(302)
  expect((await read(facts, asked)).saved).toMatchObject({
    title: second.title,
    theme: 'prevention',
  })
})

test('a form that came back with a mistake has seen no more than when it was opened', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const { saved, seen } = await read(facts, asked)
  const opened = { ...(saved as Record<string, string>), ...seen }
  const wrong = (await post(saveFacts, { ...opened, title: 'x' }, asked)) as Back
  await post(saveFacts, { ...opened, title: 'Saber quién responde' }, asked)
  const again = { ...wrong.initialValue!, title: 'Saber quién no responde' }
  expect(await post(saveFacts, again, asked)).toMatchObject({
    clashes: [{ field: 'title', stands: 'Saber quién responde' }],
  })
})

test('of two tabs with the annex neither loses what was written, and the second decides', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const { id } = await db
    .selectFrom('challenge')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const { seen } = await read(annex, asked)
  await post(saveAnnex, { ...seen, text: 'Preguntar por la licenciada.' }, asked)
  const back = (await post(saveAnnex, { ...seen, text: 'Entrar por atrás.' }, asked)) as Back
  expect(back).toMatchObject({
    clashes: [{ stands: 'Preguntar por la licenciada.', typed: 'Entrar por atrás.' }],
  })
  expect(await openAnnexText(id)).toBe('Preguntar por la licenciada.')
  const emptied = (await post(saveAnnex, { ...seen, text: '' }, asked)) as Response
  expect(emptied.status).toBe(302)
  expect(await openAnnexText(id)).toBe('Preguntar por la licenciada.')
  expect(await statusOf(post(saveAnnex, back.initialValue!, asked))).toBe(302)
  expect(await openAnnexText(id)).toBe('Entrar por atrás.')
})

test('two who translate the same text are shown both; of two texts each keeps its own', async () => {
  const { slug, writer } = await draft('verified')
  const answers = new Map([
    ['problem', { text: 'Llaman 400 familias.' }] as const,
    ['objective', { text: 'Que nadie espere.' }] as const,
  ])
  await saveAnswers(writer, slug, answers, before)
  const asked = { as: writer, at: before, params: { challenge: slug, language: 'en' } }
  const { stamps } = await read(texts, asked)
  await post(keepTexts, { ...stamps, problem: '400 families call.' }, asked)
  const typed = { ...stamps, problem: 'Families call.', objective: 'That none waits.' }
  const kept = (await post(keepTexts, typed, asked)) as Response
  expect(kept.status).toBe(409)
  const both = { field: 'problem', stands: '400 families call.', typed: 'Families call.' }
  expect(await kept.json()).toMatchObject({ clashes: [both] })
  const back = (await post(saveTexts, typed, asked)) as Back
  expect(back).toMatchObject({ clashes: [both] })
  expect((await read(texts, asked)).values).toEqual({
    problem: '400 families call.',
    objective: 'That none waits.',
  })
  expect(await statusOf(post(saveTexts, back.initialValue!, asked))).toBe(302)
  expect((await read(texts, asked)).values).toMatchObject({ problem: 'Families call.' })
})

test('two owners who describe their organisation at once are shown both', async () => {
  const { organization } = await draft('verified')
  const asked = { as: organization.owner, params: { organization: organization.slug } }
  const { saved, seen } = await read(own, asked)
  const opened = { ...(saved as Record<string, string>), ...seen }
  await post(saveOwn, { ...opened, description: 'Acompañamos.', stateCode: '21' }, asked)
  const back = (await post(saveOwn, { ...opened, description: 'Litigamos.' }, asked)) as Back
  expect(back).toMatchObject({
    clashes: [{ field: 'description', stands: 'Acompañamos.', typed: 'Litigamos.' }],
  })
  expect(await statusOf(post(saveOwn, back.initialValue!, asked))).toBe(302)
  expect((await read(own, asked)).saved).toMatchObject({
    description: 'Litigamos.',
    stateCode: '21',
  })
})

test('what was typed while the brief was sent to review comes back with why it was not saved', async () => {
  const { slug, writer } = await submitted()
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const refused = { '': ['sent-to-review'] }
  const one = { question: ['tried', 'users'], tried: 'Una lista en cartulina.', users: 'Yo.' }
  expect(await post(saveOne, one, asked)).toMatchObject({ error: refused, initialValue: one })
  const title = { title: 'Saber quién responde', theme: 'prevention', language: 'es' }
  expect(await post(saveFacts, title, asked)).toMatchObject({ error: refused, initialValue: title })
  const inEnglish = { ...asked, params: { challenge: slug, language: 'en' } }
  const text = { title: 'Who answers' }
  const inReview = { ...inEnglish, sent: true }
  expect(await post(saveTexts, text, inEnglish)).toMatchObject({
    error: refused,
    initialValue: text,
  })
  // The page is drawn with it, where whoever only comes by is led to the brief.
  expect(await statusOf(read(editor, { ...asked, sent: true }))).toBe(200)
  expect(await statusOf(read(editor, asked))).toBe(302)
  expect(await statusOf(read(facts, { ...asked, sent: true }))).toBe(200)
  expect(await statusOf(read(facts, asked))).toBe(302)
  expect(await statusOf(read(texts, inReview))).toBe(200)
  expect(await statusOf(read(texts, inEnglish))).toBe(302)
})

test('what saves itself is told where a mark does not count beside it', async () => {
  const { slug, writer } = await draft()
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const save = async (form: Record<string, string>) =>
    ((await post(keepAnswers, { question: 'tried', ...form }, asked)) as Response).json()
  const both = { tried: 'Una lista.', 'tried-unknown': 'on' }
  expect(await save(both)).toMatchObject({ marked: ['tried'] })
  expect(await save({ tried: 'Una lista.' })).toMatchObject({ marked: [] })
  expect(await save({ tried: '', 'tried-unknown': 'on' })).toMatchObject({ marked: [] })
})

test('what saves itself while the brief is in review is told so', async () => {
  const { slug, writer } = await submitted()
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const kept = (await post(keepAnswers, { question: 'tried', tried: 'Otra' }, asked)) as Response
  expect(kept.status).toBe(409)
  expect(await kept.json()).toEqual({ refusal: 'sent-to-review' })
  const inEnglish = { ...asked, params: { challenge: slug, language: 'en' } }
  const text = (await post(keepTexts, { title: 'Who answers' }, inEnglish)) as Response
  expect(text.status).toBe(409)
  expect(await text.json()).toEqual({ refusal: 'sent-to-review' })
})

test('a title that was being changed when the brief became public comes back', async () => {
  const { slug, writer } = await published()
  const title = { title: 'Saber quién responde', theme: 'prevention', language: 'es' }
  const asked = { as: writer, at: before, params: { challenge: slug } }
  expect(await post(saveFacts, title, asked)).toMatchObject({
    error: { '': ['facts-public'] },
    initialValue: title,
  })
})

test('the reason why nothing serves comes back where sending is refused for something else', async () => {
  const { slug, writer } = await draft('verified')
  await saveAnswers(writer, slug, new Map([...sevenAnswers, ['harm', null] as const]), before)
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const why = { reason: 'Ninguna funciona sin internet.', seen: ['one', 'two'] }
  expect(await post(send, why, asked)).toMatchObject({
    error: { '': ['answers-missing'] },
    initialValue: why,
  })
  await saveAnswers(writer, slug, sevenAnswers, before)
  const later = { ...asked, at: new Date(+before + 1000) }
  const twice = [await post(send, {}, later), await post(send, {}, later)]
  expect(twice.map((each) => each instanceof Response)).toEqual([true, true])
  expect(await post(send, why, later)).toMatchObject({
    error: { '': ['not-a-draft'] },
    initialValue: why,
  })
  expect(await statusOf(read(sending, { ...asked, sent: true }))).toBe(200)
})

test('a comment on a brief that became public meanwhile comes back with why', async () => {
  const { slug, organizer } = await published()
  const asked = { as: organizer, at: before, params: { challenge: slug } }
  const said = { section: 'harm', body: '¿Quién guarda las iniciales?' }
  expect(await post(comment, said, asked)).toMatchObject({
    error: { '': ['review-over'] },
    initialValue: said,
  })
})

test('of two tabs with changes to publish the second is told of the first, and its note comes back', async () => {
  const { slug, writer } = await published()
  const asked = { as: writer, at: before, params: { challenge: slug } }
  await saveAnswers(writer, slug, new Map([['tried', { text: 'Una lista.' }]]), before)
  const { from } = await read(nextVersion, asked)
  const first = { changeNote: 'Se dice qué se intentó.', from: String(from) }
  const replies = [await post(publishNext, first, asked), await post(publishNext, first, asked)]
  expect(replies.map((each) => each instanceof Response)).toEqual([true, true])
  const second = { changeNote: 'Se agregó lo intentado.', from: String(from) }
  expect(await post(publishNext, second, asked)).toMatchObject({
    error: { '': ['published-meanwhile'] },
    initialValue: { changeNote: second.changeNote },
  })
  expect((await read(nextVersion, asked)).from).toBe(from + 1)
  expect(await post(publishNext, { ...second, from: String(from + 1) }, asked)).toMatchObject({
    error: { '': ['nothing-changed'] },
  })
})

test('two tabs that name datasets each keep what the other named', async () => {
  const { slug, writer } = await draft('verified')
  const asked = { as: writer, at: before, params: { challenge: slug } }
  const [one, two] = await Promise.all([curated(), curated()].map(async (each) => idOf(await each)))
  const shown = (await read(linking, asked)).linked
  expect(shown).toEqual([])
  await post(link, { datasets: one! }, asked)
  await post(link, { datasets: two! }, asked)
  expect([...(await read(linking, asked)).linked].sort()).toEqual([one!, two!].sort())
  await post(link, { seen: [one!, two!], datasets: two! }, asked)
  expect((await read(linking, asked)).linked).toEqual([two])
  // The other tab still shows the one that was taken away, and names a third.
  const three = await idOf(await curated())
  const late = { seen: [one!, two!], datasets: [one!, two!, three] }
  expect(await statusOf(post(link, late, asked))).toBe(302)
  expect([...(await read(linking, asked)).linked].sort()).toEqual([two!, three].sort())
})

async function idOf({ slug }: { slug: string }) {
  const row = await db
    .selectFrom('dataset')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return row.id
}

test('lines that end otherwise are the same text', () => {
  expect(stampTexts({ text: 'a\r\nb' })).toEqual(stampTexts({ text: 'a\nb' }))
})
