import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findThread } from '~/domains/overview/find-thread.server'
import { stages } from '~/domains/overview/reach'
import { now } from '~/platform/clock'
import { action as answering } from '~/routes/needs/answer'
import { action as taking } from '~/routes/needs/companion'
import { action as showing } from '~/routes/needs/showing'
import { action as hiding } from '~/routes/needs/showing-withdrawal'
import { loader as home } from '~/routes/public/home'
import { loader as privacy } from '~/routes/public/privacy'
import { loader as search } from '~/routes/public/search'
import { awardedSubmission } from '../support/awarded'
import { before, closing, draft, published, submitted } from '../support/challenges'
import { toldBy } from '../support/needs'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { during, team } from '../support/teams'
import { publishedTool, toolBefore, wholeFacts } from '../support/tools'
import { post, read } from '../support/visit'

const reader = (at: Date) => ({
  language: 'es' as const,
  timeZone: 'America/Mexico_City',
  now: at,
})
const idOf = async (table: 'challenge' | 'tool', slug: string) =>
  (await db.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id

async function threadOf(ref: Parameters<typeof findThread>[0], at = now()) {
  const thread = await findThread(ref, reader(at))
  const steps = new Map(thread?.stages.map((stage, index) => [stages[index], stage]))
  return { thread, here: stages[(thread?.at ?? 0) - 1], steps }
}

test('a draft stands on its second warp and leads nowhere, for it is nobody’s to read', async () => {
  const { slug } = await draft()
  const { here, thread } = await threadOf({ challengeId: await idOf('challenge', slug) })
  expect(here).toBe('brief')
  expect(thread?.stages.every(({ href }) => href === undefined)).toBe(true)
})

test('the thread follows a brief to its teams, and says until when one may hand in', async () => {
  const { brief } = await team()
  const id = await idOf('challenge', brief.slug)
  const { here, steps, thread } = await threadOf({ challengeId: id }, during)
  expect(here).toBe('teams')
  expect(thread?.stopped).toBe(false)
  expect(steps.get('brief')).toMatchObject({ href: `/challenges/${brief.slug}`, fact: 'versión 1' })
  expect(steps.get('teams')?.fact).toBe('1 equipo')
  expect(steps.get('submissions')).toMatchObject({ fact: 'hasta 1\u00a0feb, 18:00' })
  expect(steps.get('submissions')?.href).toBeUndefined()
})

test('a brief nobody handed in for has stopped, and the thread says when', async () => {
  const { brief } = await team()
  const id = await idOf('challenge', brief.slug)
  const { thread, steps } = await threadOf({ challengeId: id }, closing)
  expect(thread?.stopped).toBe(true)
  expect(steps.get('teams')?.fact).toBe('se detuvo, feb 2019')
})

test('a submission that won stands at judging until it becomes a tool', async () => {
  const { id } = await awardedSubmission()
  const { here, steps } = await threadOf({ submissionId: id })
  expect(here).toBe('judging')
  expect(steps.get('submissions')?.href).toBe(`/submissions/${id}`)
  expect(steps.get('judging')?.fact).toBeTruthy()
})

test('a tool that was brought in stands in incubation, then in the catalog', async () => {
  const { slug } = await toolBefore('consolidation')
  const young = await threadOf({ toolId: await idOf('tool', slug) })
  expect(young.here).toBe('incubation')
  expect(young.steps.get('incubation')).toMatchObject({
    href: `/tools/${slug}`,
    fact: 'desarrollo',
  })
  expect(young.steps.get('brief')?.fact).toBeUndefined()
  const grown = await publishedTool()
  const { here, steps } = await threadOf({ toolId: await idOf('tool', grown.slug) })
  expect(here).toBe('catalog')
  expect(steps.get('catalog')?.href).toBe(`/catalog/${grown.slug}`)
})

test('no fact is longer than its place under a warp', async () => {
  const { brief } = await team()
  const { thread } = await threadOf({ challengeId: await idOf('challenge', brief.slug) }, during)
  for (const { fact } of thread?.stages ?? []) expect((fact ?? '').length).toBeLessThanOrEqual(22)
})

test('nothing is no thread', async () => {
  const nothing = '00000000-0000-0000-0000-000000000000'
  expect(await findThread({ toolId: nothing }, reader(now()))).toBeNull()
})

test('the front page shows what is open, until its hand-ins close', async () => {
  const { slug } = await published()
  const seen = await read(home, { at: before })
  expect(seen.open.map((each) => each.slug)).toContain(slug)
  expect(seen.loom.works.length).toBeGreaterThan(0)
  const later = await read(home, { at: closing })
  expect(later.open.map((each) => each.slug)).not.toContain(slug)
})

test('what was not published does not count in the loom', async () => {
  const counted = async () => (await read(home, { at: before })).loom.works.length
  const start = await counted()
  await draft()
  await submitted()
  expect(await counted()).toBe(start)
  await published()
  expect(await counted()).toBe(start + 1)
})

test('a need counts in the loom from the moment on which everybody may read it, and no private one ever does', async () => {
  const counted = async () => {
    const { works, stoppedNeeds } = (await read(home)).loom
    return [works.filter(({ reach }) => reach === 1).length, stoppedNeeds]
  }
  const [start, stopped] = (await counted()) as [number, number]
  const teller = await somebody()
  const companion = await somebody('companion')
  const need = await toldBy(teller)
  const params = { need }
  expect(await counted()).toEqual([start, stopped])
  await post(showing, { agreed: 'on' }, { as: teller, params })
  expect(await counted()).toEqual([start + 1, stopped])
  await post(taking, {}, { as: companion, params })
  const outcome = 'Ya existe una herramienta que lo hace.'
  await post(answering, { outcome }, { as: companion, params })
  expect(await counted()).toEqual([start + 1, stopped + 1])
  await post(hiding, {}, { as: teller, params })
  expect(await counted()).toEqual([start, stopped])
})

const found = async (q: string) => {
  const { groups } = await read(search, { path: `/search?q=${encodeURIComponent(q)}` })
  return groups.flatMap(({ kind, found: all }) => all.map(({ slug }) => `${kind}/${slug}`))
}

test('a tool of the catalog is found by the words of its entry, and shown with them', async () => {
  const { slug } = await publishedTool({
    does: `${wholeFacts.does} Reparte semillas de amaranto.`,
    summary: 'Semillas',
  })
  expect(await found('amaranto')).toEqual([`catalog/${slug}`])
  const { groups } = await read(search, { path: '/search?q=amaranto' })
  expect(groups[0]?.found[0]?.text).toBe('Semillas')
})

test('a person is found by the whole of their public name, and by nothing less', async () => {
  const { handle, email } = await somebody()
  expect(await found(handle.toUpperCase())).toEqual([`people/${handle}`])
  for (const less of [handle.slice(0, -1), `${handle} x`, email]) {
    expect((await found(less)).filter((path) => path.startsWith('people/'))).toEqual([])
  }
})

test('search finds what is public, whatever the accents and capitals', async () => {
  const { slug } = await published()
  const { title } = await db
    .selectFrom('challenge')
    .select('title')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const key = title.split(' ').at(-1)!
  expect(await found(`QUÉ PRÍSIONES ${key.toUpperCase()}`)).toEqual([`challenges/${slug}`])
})

test('a need is found by what its page says, and by why it was answered, as long as everybody may read it', async () => {
  const [teller, companion] = [await somebody(), await somebody('companion')]
  const need = await toldBy(teller, {
    happens: 'Nadie entrega los huipiles que la gente borda en el penal.',
    whom: 'Unas treinta bordadoras.',
    language: 'nah',
  })
  const params = { need }
  expect(await found('huipiles')).toEqual([])
  await post(showing, { agreed: 'on' }, { as: teller, params })
  expect(await found('HUIPILES bordadoras')).toEqual([`needs/${need}`])
  const { groups } = await read(search, { path: '/search?q=huipiles' })
  expect(groups[0]?.found[0]).toMatchObject({ text: 'Unas treinta bordadoras.', language: 'nah' })
  expect(await found('telares')).toEqual([])
  await post(taking, {}, { as: companion, params })
  await post(
    answering,
    { outcome: 'Los telares de la tienda ya los venden.' },
    { as: companion, params },
  )
  expect(await found('telares')).toEqual([`needs/${need}`])
  await db.updateTable('need').set({ concealedAt: now() }).where('id', '=', need).execute()
  expect(await found('telares')).toEqual([])
  await db.updateTable('need').set({ concealedAt: null }).where('id', '=', need).execute()
  await post(hiding, {}, { as: teller, params })
  expect(await found('huipiles')).toEqual([])
})

test('search finds no draft, nothing in review and no organisation that waits', async () => {
  const hidden = [await draft(), await submitted()]
  for (const { slug } of hidden) expect(await found(slug.replaceAll('-', ' '))).toEqual([])
  const { slug } = await organization()
  expect(await found(slug.replaceAll('-', ' '))).toEqual([])
  const verified = await organization('verified')
  expect(await found(verified.slug.replaceAll('-', ' '))).toEqual([
    `organizations/${verified.slug}`,
  ])
})

test('a tool is found once: in incubation, or in the catalog', async () => {
  const young = await toolBefore()
  expect(await found(young.slug.replaceAll('-', ' '))).toEqual([`tools/${young.slug}`])
  const grown = await publishedTool()
  expect(await found(grown.slug.replaceAll('-', ' '))).toEqual([`catalog/${grown.slug}`])
})

test('signs that mean something to the database mean nothing to a reader', async () => {
  for (const odd of ['%', '_', '\\', "'; drop table person; --", '\0', '(', '*']) {
    expect(Array.isArray(await found(`zzqx ${odd}`))).toBe(true)
  }
  expect(await found('%')).toEqual([])
})

test('the privacy notice names who answers, in both languages', async () => {
  for (const language of ['es', 'en'] as const) {
    const { text } = await read(privacy, { language })
    const whole = JSON.stringify(text)
    expect(whole).not.toContain('{{')
    expect(whole).toContain('2025')
  }
})
