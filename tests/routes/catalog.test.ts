import { db } from 'db/client'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { answersOf } from '~/domains/catalog/form-answers'
import { checkPubliccode } from '~/domains/catalog/publiccode'
import type { Answer } from '~/domains/challenges/answers'
import type { QuestionKey } from '~/domains/challenges/questions'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { changeToolUpkeep } from '~/domains/incubation/change-upkeep.server'
import { now } from '~/platform/clock'
import { loader as list } from '~/routes/catalog/catalog'
import { loader as citation } from '~/routes/catalog/citation-cff'
import { loader as codemeta } from '~/routes/catalog/codemeta-json'
import { loader as compare } from '~/routes/catalog/compare'
import { action as save, loader as editPage } from '~/routes/catalog/edit'
import { loader as dpg } from '~/routes/catalog/dpg-json'
import { loader as page } from '~/routes/catalog/entry'
import { loader as feed } from '~/routes/catalog/feed'
import { loader as fit } from '~/routes/catalog/fit'
import { loader as publiccode } from '~/routes/catalog/publiccode-yml'
import { action as publishVersion, loader as versionsPage } from '~/routes/catalog/versions'
import { action as publish, loader as publicationPage } from '~/routes/incubation/publication'
import { loader as toolPage } from '~/routes/incubation/tool'
import { before, draft } from '../support/challenges'
import { somebody } from '../support/people'
import { meetAll, must, publishedTool, toolBefore, wholeFacts } from '../support/tools'
import { post, read, statusOf } from '../support/visit'

const ready = { reason: 'Diez requisitos cumplen.' }
const answers = answersOf(wholeFacts)
const slugsOf = async (path: string) => (await read(list, { path })).entries.map(({ slug }) => slug)

test('a draft is kept half-done, and says what it lacks', async () => {
  const { slug, maintainer } = await toolBefore('published')
  const asked = { as: maintainer, params: { tool: slug } }
  await post(save, { problem: 'Se olvida la mitad.' }, asked)
  const { answers, missing } = await read(editPage, asked)
  expect(answers.problem).toBe('Se olvida la mitad.')
  expect(missing).toContain('licence')
  expect(missing).not.toContain('problem')
})

test('what does not fit comes back beside its field and is not kept', async () => {
  const { slug, maintainer } = await toolBefore('published')
  const asked = { as: maintainer, params: { tool: slug } }
  const reply = await post(save, { licence: 'libre', 'cost-what-1': 'Servidor' }, asked)
  expect(reply).toMatchObject({
    error: { licence: ['not-a-licence'], 'cost-amount-1': ['required'] },
    initialValue: { licence: 'libre' },
  })
  expect((await read(editPage, asked)).answers.licence).toBe('')
})

test('only those who work on a tool and curators write its entry', async () => {
  const { slug, curator } = await toolBefore('published')
  const params = { tool: slug }
  const stranger = await somebody()
  expect(await statusOf(read(editPage, { as: stranger, params }))).toBe(403)
  expect(await post(save, answers, { as: stranger, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await statusOf(read(editPage, { as: curator, params }))).toBe(200)
})

test('checklist 14: a tool is published with all its evidence and a whole entry, by whoever decides', async () => {
  const tool = await toolBefore('published')
  const params = { tool: tool.slug }
  const refusalOf = async (as = tool.mentor) =>
    (await post(publish, ready, { as, params })) as { error?: Record<string, string[]> }
  expect((await refusalOf()).error).toEqual({ '': ['gate-closed'] })
  await meetAll(tool, 'published')
  expect((await refusalOf()).error).toEqual({ '': ['facts-missing'] })
  await post(save, answers, { as: tool.maintainer, params })
  expect((await refusalOf(tool.maintainer)).error).toEqual({ '': ['not-allowed'] })
  expect(await statusOf(read(page, { params }))).toBe(404)
  expect(await statusOf(post(publish, ready, { as: tool.mentor, params }))).toBe(302)
  expect((await read(page, { params })).entry).toMatchObject({ number: 1, stage: 'published' })
  expect((await read(toolPage, { params })).history[0]).toMatchObject({ reason: ready.reason })
  expect(await refusalOf()).toMatchObject({ error: { '': ['no-gate-ahead'] } })
})

test('where the repository showed another licence than the entry declares, both pages say so', async () => {
  const tool = await toolBefore('published')
  const asked = { as: tool.maintainer, params: { tool: tool.slug } }
  await post(save, answers, asked)
  expect((await read(editPage, asked)).licence).toBeNull()
  const { id } = await db
    .selectFrom('tool')
    .select('id')
    .where('slug', '=', tool.slug)
    .executeTakeFirstOrThrow()
  const shown = (spdx: string | null, addedAt: Date) => ({
    toolId: id,
    criterion: 'licence-agrees',
    kind: 'repository',
    facts: JSON.stringify({ licence: spdx && { path: 'LICENSE', spdx } }),
    addedAt,
  })
  const [before, after] = [new Date(now().getTime() - 1000), now()]
  await db.insertInto('gateEvidence').values(shown('MIT', before)).execute()
  expect((await read(editPage, asked)).licence).toMatchObject({ read: 'MIT' })
  await db.insertInto('gateEvidence').values(shown('AGPL-3.0', after)).execute()
  expect((await read(editPage, asked)).licence).toBeNull()
  await meetAll(tool, 'published')
  expect((await read(publicationPage, { ...asked, as: tool.mentor })).licence).toBeNull()
})

test('checklist 14: an earlier gate is not jumped over by publishing', async () => {
  const tool = await toolBefore('consolidation')
  await meetAll(tool, 'consolidation')
  const asked = { as: tool.mentor, params: { tool: tool.slug } }
  expect(await post(publish, ready, asked)).toMatchObject({ error: { '': ['pass-gate-first'] } })
  expect(await statusOf(read(publicationPage, asked))).toBe(302)
})

test('publication is told to those who work on it and to those who follow its brief', async () => {
  const { maintainer } = await publishedTool()
  const told = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', maintainer.id)
    .execute()
  expect(told.map(({ kind }) => kind)).toContain('tool-published')
})

test('a version comes from what was written since, and the earlier ones stay', async () => {
  const { slug, maintainer } = await publishedTool()
  const asked = { as: maintainer, params: { tool: slug } }
  const note = { changeNote: 'Ahora cuesta menos.' }
  expect(await post(publishVersion, note, asked)).toMatchObject({
    error: { '': ['entry-unchanged'] },
  })
  await post(save, { ...answers, 'cost-amount-1': '900' }, asked)
  expect((await read(page, { params: { tool: slug } })).entry.facts.costs[0]?.amount).toBe(1800)
  await post(save, { ...answers, risk: '' }, asked)
  expect(await post(publishVersion, note, asked)).toMatchObject({
    error: { '': ['facts-missing'] },
  })
  await post(save, { ...answers, 'cost-amount-1': '900' }, asked)
  expect(await post(publishVersion, note, { ...asked, as: await somebody() })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await statusOf(post(publishVersion, note, asked))).toBe(302)
  const { entry } = await read(page, { params: { tool: slug } })
  expect(entry).toMatchObject({ number: 2, facts: { costs: [{ amount: 900 }] } })
  const { versions, mayPublish } = await read(versionsPage, { params: { tool: slug } })
  expect(versions.map(({ number }) => number)).toEqual([2, 1])
  expect(mayPublish).toBe(false)
})

test('a retired tool stays to be read, and its entry no longer changes', async () => {
  const { slug, maintainer } = await publishedTool()
  must(
    await changeToolUpkeep(
      maintainer,
      slug,
      { to: 'retired', reason: 'La sustituye otra.' },
      now(),
    ),
  )
  const asked = { as: maintainer, params: { tool: slug } }
  expect(await statusOf(read(page, { params: { tool: slug } }))).toBe(200)
  expect(await statusOf(read(editPage, asked))).toBe(403)
  expect(await post(save, answers, asked)).toMatchObject({ error: { '': ['not-allowed'] } })
})

test('the catalog is found by words, theme, hosting and language', async () => {
  const { slug } = await publishedTool({ hosting: 'device', languages: ['es', 'zoq'] })
  expect(await slugsOf('/catalog?q=CONEXION')).toContain(slug)
  expect(await slugsOf('/catalog?q=nada-de-esto')).toEqual([])
  expect(await slugsOf('/catalog?theme=prevention&hosting=device&language=zoq')).toEqual([slug])
  expect(await slugsOf('/catalog?theme=advocacy')).toEqual([])
  expect(await slugsOf('/catalog?hosting=nonsense')).toContain(slug)
  const [first, ...rest] = await slugsOf('/catalog')
  expect(await slugsOf(`/catalog?after=${first}`)).toEqual(rest)
})

test('an entry is told to other registries in files that are right', async () => {
  const { slug } = await publishedTool()
  const params = { tool: slug }
  const answer = await read(publiccode, { params })
  expect(answer.headers.get('content-type')).toContain('yaml')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(checkPubliccode(await answer.text()).findings).toEqual([])
  const meta = (await (await read(codemeta, { params })).json()) as object
  expect(meta).toMatchObject({ '@type': 'SoftwareSourceCode', name: expect.any(String) as string })
  const cited = parse(await (await read(citation, { params })).text()) as object
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', license: 'AGPL-3.0-or-later' })
  const good = (await (await read(dpg, { params })).json()) as object
  expect(good).toMatchObject({ license: [{ spdx: 'AGPL-3.0' }], stage: 'nominee' })
  for (const file of [publiccode, codemeta, citation, dpg]) {
    expect(await statusOf(read(file, { params: { tool: 'no-hay' } }))).toBe(404)
  }
  expect(await (await read(feed)).text()).toContain(`/catalog/${slug}</id>`)
})

test('tools are compared side by side, by repeated names or with commas', async () => {
  const [one, two] = [await publishedTool(), await publishedTool()]
  const chosen = async (path: string) =>
    (await read(compare, { path })).chosen.map(({ slug }) => slug)
  expect(await chosen(`/catalog/compare?tools=${one.slug},${two.slug}`)).toEqual([
    one.slug,
    two.slug,
  ])
  expect(await chosen(`/catalog/compare?tools=${two.slug}&tools=${one.slug}&tools=no-hay`)).toEqual(
    [two.slug, one.slug],
  )
})

test('the fit finder names every tool with its verdict, and keeps nothing', async () => {
  const { slug } = await publishedTool()
  expect(await read(fit, { path: '/catalog/fit' })).toMatchObject({ asked: false, tools: [] })
  const verdict = async (query: string) => {
    const { tools } = await read(fit, { path: `/catalog/fit?${query}` })
    return tools.find((tool) => tool.slug === slug)?.fit.verdict
  }
  const has = 'people=2&skills=1&connection=1&devices=1&hosting=1&money=1'
  expect(await verdict(has)).toBe('fits')
  expect(await verdict(has.replace('people=2', 'people=1'))).toBe('solvable')
  expect(await verdict(has.replace('people=2', 'people=0'))).toBe('not')
  expect(await verdict(`${has}&language=en`)).toBe('not')
  expect(await verdict('people=9&skills=x')).toBe('unknown')
})

test('the fit finder starts with what the organisation of the reader said in its newest brief', async () => {
  const { slug: tool } = await publishedTool()
  const { slug, writer } = await draft('verified')
  const asked = { as: writer, path: '/catalog/fit' }
  expect(await read(fit, asked)).toMatchObject({ asked: false, own: null })
  const said: [QuestionKey, Answer][] = [
    ['people', { level: 2 }],
    ['skills', { level: 1 }],
    ['money', { unknown: true }],
  ]
  await saveAnswers(writer, slug, new Map(said), before)
  const { own, ask, tools } = await read(fit, asked)
  expect(own).toMatchObject({ slug })
  expect(ask.has).toMatchObject({ people: 2, skills: 1, money: 'unknown', hosting: 'unknown' })
  const found = tools.find((each) => each.slug === tool)!
  expect(found.fit).toMatchObject({ verdict: 'unknown', gaps: [] })
  // What the address says counts, and nobody else begins with it.
  expect(await read(fit, { as: writer, path: '/catalog/fit?people=1' })).toMatchObject({
    own: null,
    ask: { has: { people: 1, skills: 'unknown' } },
  })
  for (const as of [null, await somebody()])
    expect(await read(fit, { ...asked, as })).toMatchObject({ asked: false, own: null, tools: [] })
})

test('a language that is none is not asked of the tools', async () => {
  await publishedTool()
  for (const language of ['x', '1', 'español', 'a_b', '%00', '../../x', ''])
    expect(
      (await read(fit, { path: `/catalog/fit?people=2&language=${language}` })).ask.language,
    ).toBeUndefined()
  expect((await read(fit, { path: '/catalog/fit?language=nah' })).ask.language).toBe('nah')
})
