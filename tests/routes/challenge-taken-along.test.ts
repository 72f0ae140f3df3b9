import { db } from 'db/client'
import { expect, test } from 'vitest'
import { checkPubliccode } from '~/domains/catalog/publiccode'
import { findDataset } from '~/domains/datasets/queries.server'
import { loader as markdown } from '~/routes/challenges/brief-md'
import { action as link } from '~/routes/challenges/datasets'
import { loader as list } from '~/routes/challenges/list'
import { action as publishNext } from '~/routes/challenges/new-version'
import { action as translate } from '~/routes/challenges/translation'
import { loader as sheet } from '~/routes/challenges/sheet'
import { loader as page } from '~/routes/challenges/starter-pack'
import { loader as pack } from '~/routes/challenges/starter-pack-zip'
import type { Answer } from '~/domains/challenges/answers'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import type { QuestionKey } from '~/domains/challenges/questions'
import { nothingFound } from '~/domains/challenges/reuse'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { action as send, loader as sending } from '~/routes/challenges/review-request'
import { loader as api } from '~/routes/api/challenge'
import {
  before,
  draft,
  openDatathon,
  published,
  sevenAnswers,
  submitted,
} from '../support/challenges'
import { curated } from '../support/datasets'
import { somebody } from '../support/people'
import { publishedTool } from '../support/tools'
import { unpackZip } from '../support/unpack-zip'
import { post, read, statusOf } from '../support/visit'

const of = (slug: string) => ({ params: { challenge: slug }, at: before })

async function packOf(slug: string, licence = '') {
  const answer = await read(pack, { ...of(slug), path: `/x?licence=${licence}` })
  const files = await unpackZip(Buffer.from(await answer.arrayBuffer()))
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path.replace(`${slug}/`, ''), bytes.toString()]),
  )
}

test('a team unpacks the brief, what the organisation has, its data, the licence chosen and drafts', async () => {
  const { slug, writer } = await published()
  const data = await curated()
  const { id: datasets } = (await findDataset(data.slug))!
  await post(link, { datasets }, { ...of(slug), as: writer })
  const files = await packOf(slug, 'MIT')
  expect(files.LICENSE).toMatch(/^MIT License/)
  expect(files['README.md']).toContain('Cada año llaman 400 familias')
  expect(files['brief/brief.md']).toContain('Comparar prisiones con un método público.')
  expect(JSON.parse(files['brief/capacity-profile.json']!)).toMatchObject({ people: 'unanswered' })
  const descriptor = JSON.parse(files[`data/${data.slug}/datapackage.json`]!) as {
    name: string
    resources: { path: string }[]
  }
  expect(descriptor.resources[0]!.path).toMatch(/^https?:\/\/.+\/versions\/1\/files\//)
  expect(descriptor.name).toBe(data.slug)
})

test('the draft of publiccode.yml lacks what the team must say, and nothing else', async () => {
  const { slug } = await published()
  const text = (await packOf(slug))['publiccode.yml']!
  const { findings } = checkPubliccode(text)
  const wrong = findings.filter(({ level }) => level === 'error').map(({ key }) => key)
  expect(wrong.toSorted()).toEqual([
    'description.es.features',
    'description.es.longDescription',
    'description.es.shortDescription',
    'maintenance.contacts',
    'platforms',
    'url',
  ])
  for (const key of wrong) expect(text).toMatch(new RegExp(`^ *# ${key.split('.').at(-1)}: .`, 'm'))
  expect(text).toMatch(
    / {2}es:\n {4}# shortDescription: .*\n {4}# longDescription: .*\n {4}longDesc/,
  )
})

test('once the team has said what the comments ask for, its publiccode.yml is valid', async () => {
  const { slug, writer } = await draft('verified')
  const text = 'Registrar cada visita sin conexión, aunque falte la computadora. '.repeat(3).trim()
  await saveAnswers(writer, slug, new Map([...sevenAnswers, ['objective', { text }]]), before)
  await submitChallenge(writer, slug, before, nothingFound)
  const { place } = await openDatathon()
  await publishChallenge(await somebody('organizer'), slug, place, before)
  const draftFile = (await packOf(slug))['publiccode.yml']!
  expect(draftFile).not.toContain('# longDescription')
  const answers: Record<string, string> = {
    url: 'https://github.com/equipo/visitas',
    platforms: '[web]',
    categories: '[data-collection]',
    shortDescription: 'Registra visitas sin conexión',
    features: '[Registra sin conexión]',
    contacts: '[{ name: Equipo Visitas, email: visitas@example.org }]',
  }
  const said = draftFile.replace(/# (\w+): .*/g, (comment, key: string) =>
    answers[key] ? `${key}: ${answers[key]}` : comment,
  )
  expect(checkPubliccode(said).findings).toEqual([])
})

test('the sheet says to the year and the zone when it closes, and of which version it is', async () => {
  const { slug } = await published()
  const { closes, version } = await read(sheet, of(slug))
  expect(closes).toEqual({ isOpen: true, instant: expect.stringMatching(/ de 20\d\d, .*\(hora /) })
  expect(version).toEqual({ number: 1, day: expect.stringMatching(/ de 20\d\d$/) })
})

test('that the hours a week are not known is said beside the profile', async () => {
  const { slug, writer } = await draft('verified')
  const hours: [QuestionKey, Answer] = ['hours', { unknown: true }]
  await saveAnswers(writer, slug, new Map([...sevenAnswers, hours]), before)
  await submitChallenge(writer, slug, before, nothingFound)
  const { place } = await openDatathon()
  await publishChallenge(await somebody('organizer'), slug, place, before)
  expect(await read(sheet, of(slug))).toMatchObject({ hours: { unknown: true } })
})

test('what exists already, and why it does not serve, is taken along as the page tells it', async () => {
  const tool = await publishedTool()
  const { slug, writer } = await draft('verified')
  const about: [QuestionKey, Answer][] = [
    ['problem', { text: 'Quien visita un centro no registra la visita y se olvida lo que vio.' }],
    ['objective', { text: 'Registrar cada visita sin conexión, aunque falte la computadora.' }],
  ]
  await saveAnswers(writer, slug, new Map([...sevenAnswers, ...about]), before)
  const asked = { ...of(slug), as: writer }
  const { found } = await read(sending, asked)
  expect(found.map((each) => each.slug)).toContain(tool.slug)
  const reason = 'No, porque pide un teléfono\ny en el centro no lo dejan entrar.'
  await post(send, { seen: found.map(({ id }) => id), reason }, asked)
  const { place } = await openDatathon()
  await publishChallenge(await somebody('organizer'), slug, place, before)
  const quoted = '> No, porque pide un teléfono\n> y en el centro no lo dejan entrar.'
  const text = await (await read(markdown, of(slug))).text()
  expect(text).toContain(quoted)
  expect(text).toContain(`/catalog/${tool.slug}>`)
  const files = await packOf(slug)
  expect(files['brief/brief.md']).toContain(quoted)
  expect(files['README.md']).toContain('y en el centro no lo dejan entrar.')
  const answer = await (await read(api, { params: { slug } })).json()
  expect(answer).toMatchObject({
    reuse: {
      reason: reason.replace('\n', '\r\n'),
      tools: expect.arrayContaining([expect.objectContaining({ slug: tool.slug })]),
    },
  })
  await db.updateTable('tool').set({ concealedAt: before }).where('slug', '=', tool.slug).execute()
  expect(await (await read(markdown, of(slug))).text()).not.toContain(tool.slug)
})

test('why a level is not known is taken along beside it', async () => {
  const why = 'Depende de si se renueva el apoyo en marzo'
  const { slug, writer } = await draft('verified')
  const money: [QuestionKey, Answer] = ['money', { unknown: true, note: why }]
  await saveAnswers(writer, slug, new Map([...sevenAnswers, money]), before)
  await submitChallenge(writer, slug, before, nothingFound)
  const { place } = await openDatathon()
  await publishChallenge(await somebody('organizer'), slug, place, before)
  const written = `_Aún no sabemos._ ${why}`
  expect(await (await read(markdown, of(slug))).text()).toContain(written)
  const files = await packOf(slug)
  expect(files['brief/brief.md']).toContain(written)
  expect(files['brief/capacity-profile.md']).toContain(written)
  expect(JSON.parse(files['brief/capacity-profile.json']!)).toMatchObject({ money: 'unknown' })
  const answer = await (await read(api, { params: { slug } })).json()
  expect(answer).toMatchObject({ answers: { money: { unknown: true, note: why } } })
  expect(await read(sheet, of(slug))).toMatchObject({
    profile: { money: 'unknown' },
    notes: { money: why },
  })
})

test('a licence that nobody offers is the first of those that are', async () => {
  const { slug } = await published()
  expect((await packOf(slug, '../MIT')).LICENSE).toMatch(/^GNU AFFERO/)
})

test('nothing of a brief that is not published is taken along', async () => {
  const { slug } = await submitted()
  for (const loader of [markdown, sheet, page, pack])
    expect(await statusOf(read(loader as typeof page, of(slug)))).toBe(404)
})

test('the list is narrowed by what somebody can do, by state and by how far the work came', async () => {
  const seeking: [QuestionKey, Answer] = ['seeking', { skills: ['law', 'health'] }]
  const { slug, writer, organization } = await draft('verified')
  await saveAnswers(writer, slug, new Map([...sevenAnswers, seeking]), before)
  await submitChallenge(writer, slug, before, nothingFound)
  const more = await published()
  await publishChallenge(more.organizer, slug, more.datathon.place, before)
  await db
    .updateTable('organization')
    .set({ stateCode: '20' })
    .where('slug', '=', organization.slug)
    .execute()
  const found = async (search: string) => {
    const path = `/challenges?datathon=${more.datathon.slug}&${search}`
    return (await read(list, { path, at: before })).challenges.map((row) => row.slug)
  }
  expect((await found('')).toSorted()).toEqual([slug, more.slug].toSorted())
  expect(await found('skill=health&skill=code')).toEqual([slug])
  expect(await found('skill=code')).toEqual([])
  expect(await found('state=20')).toEqual([slug])
  expect(await found('state=99')).toHaveLength(2)
  expect(await found('stage=waiting')).toHaveLength(2)
  expect(await found('stage=catalog')).toEqual([])
})

test('the sheet is in the reader’s language as far as the brief was published in it, and says what is missing', async () => {
  const { slug } = await inEnglish({ title: 'Knowing', problem: 'Every year 400 families call.' })
  const english = { ...of(slug), language: 'en' as const }
  const shown = await read(sheet, english)
  expect(shown.brief).toMatchObject({ title: 'Knowing', language: 'es' })
  expect(shown.answers.problem).toEqual({ text: 'Every year 400 families call.' })
  expect(shown.speeches).toMatchObject({
    title: { language: 'en' },
    objective: { language: 'es', mark: 'original' },
  })
  expect(shown.address).toMatch(new RegExp(`/challenges/${slug}/in/en$`))
  const asWritten = await read(sheet, of(slug))
  expect(asWritten.speeches).toBeUndefined()
  expect(asWritten.address).toMatch(new RegExp(`/challenges/${slug}$`))
})

test('each translation that is published lies in the pack as a file of its own, beside the original', async () => {
  const { slug } = await inEnglish({ problem: 'Every year 400 families call.' })
  const files = await packOf(slug)
  expect(files['README.md']).toContain('Cada año llaman 400 familias')
  expect(files['brief/brief.md']).toContain('Cada año llaman 400 familias')
  const english = files['brief/brief.en.md']
  expect(english).toContain('Every year 400 families call.')
  expect(english).toMatch(/\(not translated\)\n\nComparar prisiones con un método público\./)
  expect(english).toContain(`/challenges/${slug}/in/en>`)
  expect(english).not.toContain('Cada año llaman 400 familias')
})

/** A brief that is published in English as far as these texts go. */
async function inEnglish(texts: Record<string, string>) {
  const brief = await published()
  const as = { as: brief.writer, at: before, params: { challenge: brief.slug, language: 'en' } }
  await post(translate, texts, as)
  await post(publishNext, { changeNote: 'Ahora en inglés.' }, as)
  return brief
}
