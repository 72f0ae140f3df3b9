import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { listSteps } from '~/domains/adoption/queries-steps.server'
import { listFollowUps } from '~/domains/adoption/queries-follow-ups.server'
import { readLastFollowUps } from '~/domains/adoption/read-public-uses.server'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { checkPubliccode } from '~/domains/catalog/publiccode'
import { changeToolUpkeep } from '~/domains/incubation/change-upkeep.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import { listMemberships } from '~/domains/organizations/queries-memberships.server'
import { findThread } from '~/domains/overview/find-thread.server'
import { listToolsInUse } from '~/domains/overview/queries-home.server'
import { now } from '~/platform/clock'
import { loader as page } from '~/routes/adoption/adoption'
import { loader as listPage } from '~/routes/adoption/adoptions'
import { action as decide, loader as decisionPage } from '~/routes/adoption/decision'
import { action as leave, loader as leavePage } from '~/routes/adoption/discontinuation'
import { action as answer, loader as followUpPage } from '~/routes/adoption/follow-up'
import { action as request, loader as requestPage } from '~/routes/adoption/new'
import { action as addStep } from '~/routes/adoption/new-step'
import { action as tick } from '~/routes/adoption/tick'
import { action as untick } from '~/routes/adoption/tick-removal'
import { action as show, loader as visibilityPage } from '~/routes/adoption/visibility'
import { action as withdraw, loader as withdrawPage } from '~/routes/adoption/withdrawal'
import { loader as entryPage } from '~/routes/catalog/entry'
import { loader as publiccode } from '~/routes/catalog/publiccode-yml'
import { askFollowUps } from 'jobs/tasks/ask-follow-ups'
import { tellRetirements } from 'jobs/tasks/tell-retirements'
import { accepted, inUse, requested, stateOf } from '../support/adoptions'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { must, publishedTool, toolBefore } from '../support/tools'
import { post, read, statusOf } from '../support/visit'

const purpose = 'Registrar las visitas de dos centros.'
const days = (n: number) => new Date(now().getTime() + n * 86_400_000)
const newestOutcome = async () =>
  (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!.outcome

async function toldOf(personId: string) {
  const rows = await db
    .selectFrom('notification')
    .select(['kind', 'path', 'facts'])
    .where('recipientId', '=', personId)
    .execute()
  return rows.map(({ kind }) => kind)
}

const scale = (odd: string, even: string) =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [`statement-${n + 1}`, n % 2 === 0 ? odd : even]),
  )

test('a member asks for a tool, and its maintainers are told without a name', async () => {
  const tool = await publishedTool()
  const { slug, owner } = await organization('verified')
  const [membership] = await listMemberships(owner.id)
  const form = { organization: slug, purpose }
  const reply = (await post(request, form, { as: owner, params: { tool: tool.slug } })) as Response
  const id = reply.headers.get('location')!.replace('/adoptions/', '')
  const { adoption, may } = await read(page, { as: tool.maintainer, params: { adoption: id } })
  expect(adoption).toMatchObject({ state: 'requested', visibility: 'counted', purpose })
  expect(may.decide).toBe(true)
  const told = await db
    .selectFrom('notification')
    .select(['kind', 'facts'])
    .where('recipientId', '=', tool.maintainer.id)
    .where('kind', '=', 'adoption-requested')
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(told.facts)).not.toContain(membership!.name)
})

test('an organisation that waits for verification may ask; its use is public once it is verified', async () => {
  const tool = await publishedTool()
  const adoption = await inUse(tool, { verified: false, visibility: 'named' })
  const total = async () => (await read(entryPage, { params: { tool: tool.slug } })).uses.total
  expect(await total()).toBe(0)
  const note = 'Acta constitutiva y sitio web revisados.'
  const administrator = await somebody('administrator')
  await decideOrganization(
    administrator,
    adoption.organization,
    { decision: 'verified', note },
    now(),
  )
  expect(await total()).toBe(1)
})

test('one asks for an organisation of one’s own that may begin things, and once', async () => {
  const tool = await publishedTool()
  const params = { tool: tool.slug }
  const { slug, owner } = await organization('verified')
  const other = await organization('verified')
  const ask = (organization: string) =>
    post(request, { organization, purpose }, { as: owner, params })
  expect(await ask(other.slug)).toMatchObject({ error: { organization: ['not-of-organization'] } })
  expect(await ask('no-hay')).toMatchObject({ error: { organization: ['not-of-organization'] } })
  const answers = await Promise.all([ask(slug), ask(slug)])
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  expect(await ask(slug)).toMatchObject({ error: { organization: ['already-adopting'] } })
  const suspended = await organization('verified', 'suspended')
  const reply = await post(
    request,
    { organization: suspended.slug, purpose },
    { as: suspended.owner, params },
  )
  expect(reply).toMatchObject({ error: { organization: ['organization-stopped'] } })
})

test('without an organisation the page says how to register one, without an account one signs in', async () => {
  const { slug } = await publishedTool()
  const params = { tool: slug }
  expect(await statusOf(read(requestPage, { params }))).toBe(302)
  expect((await read(requestPage, { as: await somebody(), params })).organizations).toEqual([])
})

test('checklist 14: a tool in incubation or retired cannot be asked for', async () => {
  const { slug, owner } = await organization('verified')
  const early = await toolBefore('published')
  const form = { organization: slug, purpose }
  expect(await post(request, form, { as: owner, params: { tool: early.slug } })).toMatchObject({
    error: { '': ['not-found'] },
  })
  const tool = await publishedTool()
  must(
    await changeToolUpkeep(tool.maintainer, tool.slug, { to: 'retired', reason: 'Otra.' }, now()),
  )
  const asked = { as: owner, params: { tool: tool.slug } }
  expect(await post(request, form, asked)).toMatchObject({ error: { '': ['tool-retired'] } })
  expect(await statusOf(read(requestPage, asked))).toBe(302)
})

test('who adopts a tool that is retired is told what to use instead, and asked one last question', async () => {
  const tool = await publishedTool()
  const better = await publishedTool()
  const [waiting, agreed, using] = [await requested(tool), await accepted(tool), await inUse(tool)]
  const untouched = await inUse(better)
  const form = { to: 'retired' as const, reason: 'Otra la sustituye.', instead: better.slug }
  const nothing = { ...form, instead: 'no-hay' }
  expect(await changeToolUpkeep(tool.maintainer, tool.slug, nothing, now())).toMatchObject({
    refusal: 'not-a-choice',
    field: 'instead',
  })
  must(await changeToolUpkeep(tool.maintainer, tool.slug, form, now()))
  const asked = { as: tool.maintainer, params: { adoption: waiting.id } }
  expect(await post(decide, { decision: 'accepted' }, asked)).toMatchObject({
    error: { '': ['tool-retired'] },
  })
  await tellRetirements()
  await tellRetirements()
  const times = async (person: string, kind: string) =>
    (await toldOf(person)).filter((each) => each === kind).length
  expect(await stateOf(waiting.id)).toBe('declined')
  expect(await times(waiting.adopter.id, 'adoption-declined')).toBe(1)
  for (const { adopter } of [agreed, using]) {
    expect(await times(adopter.id, 'adopted-tool-retired')).toBe(1)
  }
  expect(await times(untouched.adopter.id, 'adopted-tool-retired')).toBe(0)
  const shown = await read(page, { as: waiting.adopter, params: { adoption: waiting.id } })
  expect(shown.history[0]).toMatchObject({ state: 'declined', reason: form.reason })
  expect(shown.adoption.retired).toMatchObject({
    reason: form.reason,
    instead: { slug: better.slug },
  })
  expect(await read(entryPage, { params: { tool: tool.slug } })).toMatchObject({
    instead: { slug: better.slug },
  })
  // One question is left, which is asked at once; nothing comes due after it.
  expect(await listFollowUps(using.id)).toMatchObject([{ days: 30, answeredAt: null }])
  const of = { as: using.adopter, params: { adoption: using.id, days: '30' } }
  const answered = { stillInUse: 'yes', ...scale('5', '1'), comment: '' }
  expect(await statusOf(post(answer, answered, of))).toBe(302)
  await askFollowUps()
  expect(await times(using.adopter.id, 'follow-up-due')).toBe(0)
  expect(await listFollowUps(untouched.id)).toHaveLength(4)
})

test('that an adoption exists is known to its two sides alone', async () => {
  const { id, adopter, tool } = await accepted(await publishedTool())
  const params = { adoption: id }
  const step = (await listSteps(id))[0]!.id
  const stranger = await somebody('administrator', 'curator', 'organizer')
  const pages: ((args: LoaderFunctionArgs) => Promise<unknown>)[] = [page, decisionPage, leavePage, visibilityPage, withdrawPage] // prettier-ignore
  for (const loader of pages) {
    expect(await statusOf(read(loader, { as: stranger, params }))).toBe(404)
  }
  expect(await newestOutcome()).toBe('refused:not-found')
  const deeds: ((args: ActionFunctionArgs) => Promise<unknown>)[] = [decide, leave, show, withdraw, addStep] // prettier-ignore
  for (const action of deeds) {
    expect(await statusOf(post(action, {}, { as: stranger, params }))).toBe(404)
  }
  expect(await statusOf(post(tick, {}, { as: stranger, params: { ...params, step } }))).toBe(404)
  expect(await statusOf(read(page, { params }))).toBe(302)
  expect(await statusOf(read(page, { as: adopter, params: { adoption: 'x' } }))).toBe(404)
  for (const as of [adopter, tool.maintainer, tool.mentor]) {
    expect(await statusOf(read(page, { as, params }))).toBe(200)
  }
})

test('whoever has an adoption is led to it from the entry, everybody else to ask', async () => {
  const { id, adopter, tool } = await requested(await publishedTool())
  const params = { tool: tool.slug }
  const own = await read(entryPage, { as: adopter, params })
  expect(own.adoption).toEqual({ href: `/adoptions/${id}`, isAsked: true })
  for (const as of [null, tool.maintainer]) {
    expect((await read(entryPage, { as, params })).adoption.isAsked).toBe(false)
  }
})

test('the public list names nobody, whoever looks at it from outside', async () => {
  const { tool, adopter } = await requested(await publishedTool(), { visibility: 'named' })
  const params = { tool: tool.slug }
  expect(await read(listPage, { params })).toMatchObject({ own: [], maintained: null })
  expect((await read(listPage, { as: await somebody('curator'), params })).maintained).toBeNull()
  expect((await read(listPage, { as: adopter, params })).own).toHaveLength(1)
  expect((await read(listPage, { as: tool.maintainer, params })).maintained).toHaveLength(1)
})

test('only maintainers answer, once, and a refusal says why', async () => {
  const { id, adopter, tool } = await requested(await publishedTool())
  const params = { adoption: id }
  const yes = { decision: 'accepted' }
  for (const as of [adopter, tool.mentor]) {
    expect(await post(decide, yes, { as, params })).toMatchObject({
      error: { '': ['not-allowed'] },
    })
    expect(await statusOf(read(decisionPage, { as, params }))).toBe(403)
  }
  const as = tool.maintainer
  expect(await post(decide, { decision: 'declined' }, { as, params })).toMatchObject({
    error: { reason: ['required'] },
  })
  const no = { decision: 'declined', reason: 'Todavía no funciona sin conexión.' }
  expect(await statusOf(post(decide, no, { as, params }))).toBe(302)
  expect(await post(decide, yes, { as, params })).toMatchObject({
    error: { '': ['already-decided'] },
  })
  expect((await read(page, { as: adopter, params })).history[0]).toMatchObject({
    state: 'declined',
    reason: no.reason,
  })
  expect(await toldOf(adopter.id)).toContain('adoption-declined')
})

test('an organisation takes its request back until it is answered, and can ask again', async () => {
  const { id, adopter, tool, organization } = await requested(await publishedTool())
  const params = { adoption: id }
  expect(await post(withdraw, {}, { as: tool.maintainer, params })).toEqual({
    refusal: 'not-allowed',
  })
  expect(await statusOf(post(withdraw, {}, { as: adopter, params }))).toBe(302)
  expect(await post(withdraw, {}, { as: adopter, params })).toEqual({ refusal: 'already-decided' })
  expect(await toldOf(tool.maintainer.id)).toContain('adoption-withdrawn')
  const again = await post(
    request,
    { organization, purpose },
    { as: adopter, params: { tool: tool.slug } },
  )
  expect(await statusOf(again)).toBe(302)
})

test('an agreement makes a plan over four kinds of work, which each side ticks for itself', async () => {
  const { id, adopter, tool } = await accepted(await publishedTool({ hosting: 'device' }))
  const params = { adoption: id }
  const { steps } = await read(page, { as: adopter, params })
  expect(new Set(steps.map(({ kind }) => kind)).size).toBe(4)
  expect(steps.map(({ template }) => template)).not.toContain('prepare-hosting')
  const both = steps.find(({ side }) => side === 'both')!
  const theirs = steps.find(({ side }) => side === 'maintainers')!
  const of = (step: string) => ({ params: { ...params, step } })
  expect(await statusOf(post(tick, {}, { as: adopter, ...of(theirs.id) }))).toBe(403)
  expect(await newestOutcome()).toBe('refused:not-your-step')
  expect(await statusOf(post(tick, {}, { as: adopter, ...of(both.id) }))).toBe(302)
  expect(await stateOf(id)).toBe('onboarding')
  const half = (await read(page, { as: tool.maintainer, params })).steps
  expect(half.find((step) => step.id === both.id)).toMatchObject({
    standing: 'half',
    awaited: 'maintainers',
    mayTick: true,
  })
  await post(tick, {}, { as: tool.maintainer, ...of(both.id) })
  await post(untick, {}, { as: adopter, ...of(both.id) })
  const after = (await read(page, { as: adopter, params })).steps
  expect(after.find((step) => step.id === both.id)).toMatchObject({ standing: 'half' })
})

test('a step of another adoption, or of none, is not found', async () => {
  const tool = await publishedTool()
  const [one, other] = [await accepted(tool), await accepted(tool)]
  const [step] = await listSteps(other.id)
  const asked = { as: one.adopter, params: { adoption: one.id, step: step!.id } }
  expect(await statusOf(post(tick, {}, asked))).toBe(404)
  expect(
    await statusOf(post(tick, {}, { ...asked, params: { adoption: one.id, step: 'x' } })),
  ).toBe(404)
})

test('with what must be done the tool is in use, both sides are told, and four follow-ups are set', async () => {
  const { id, adopter, tool } = await inUse(await publishedTool())
  expect(await stateOf(id)).toBe('in_use')
  expect((await listFollowUps(id)).map((each) => each.days)).toEqual([30, 90, 180, 365])
  for (const person of [adopter, tool.maintainer, tool.mentor]) {
    expect(await toldOf(person.id)).toContain('adoption-in-use')
  }
  const must = (await listSteps(id)).find((step) => step.must)!
  const asked = { as: adopter, params: { adoption: id, step: must.id } }
  expect(await statusOf(post(untick, {}, asked))).toBe(409)
  expect(await newestOutcome()).toBe('refused:already-in-use')
})

test('either side adds a step of its own words, which use does not wait for', async () => {
  const { id, adopter } = await accepted(await publishedTool())
  const asked = { as: adopter, params: { adoption: id } }
  const form = { title: 'Traducir la guía', kind: 'capacity-building', side: 'both', week: '8' }
  expect(await post(addStep, { ...form, week: '13' }, asked)).toMatchObject({
    error: { week: ['not-a-week'] },
  })
  expect(await statusOf(post(addStep, form, asked))).toBe(302)
  const { steps } = await read(page, asked)
  expect(steps.find(({ title }) => title === form.title)).toMatchObject({
    must: false,
    firstWeek: 8,
  })
})

test('a follow-up is asked for once, when it is due by the one clock', async () => {
  const { id, adopter } = await inUse(await publishedTool(), {}, days(-31))
  await askFollowUps()
  await askFollowUps()
  const asked = (await toldOf(adopter.id)).filter((kind) => kind === 'follow-up-due')
  expect(asked).toHaveLength(1)
  const notYet = { as: adopter, params: { adoption: id, days: '90' } }
  expect((await read(followUpPage, notYet)).dueOn).not.toBeNull()
  const reply = await post(answer, { stillInUse: 'yes', ...scale('4', '2') }, notYet)
  expect(reply).toMatchObject({ error: { '': ['not-due'] } })
})

test('the organisation answers all ten statements, once, and the maintainers read the score', async () => {
  const { id, adopter, tool } = await inUse(await publishedTool(), {}, days(-31))
  const params = { adoption: id, days: '30' }
  const form = { stillInUse: 'yes', ...scale('4', '2'), comment: 'Falta imprimirlo.' }
  expect(await post(answer, { stillInUse: 'yes' }, { as: adopter, params })).toHaveProperty(
    'error.statement-10',
  )
  expect(await post(answer, form, { as: tool.maintainer, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await statusOf(read(followUpPage, { as: tool.maintainer, params }))).toBe(403)
  expect(await statusOf(post(answer, form, { as: adopter, params }))).toBe(302)
  expect(await post(answer, form, { as: adopter, params })).toMatchObject({
    error: { '': ['already-answered'] },
  })
  const { followUps } = await read(page, { as: tool.maintainer, params })
  expect(followUps[0]).toMatchObject({ state: 'in-use', score: 75, comment: 'Falta imprimirlo.' })
  expect(await toldOf(tool.maintainer.id)).toContain('follow-up-answered')
  const unknown = { as: adopter, params: { adoption: id, days: '31' } }
  expect(await statusOf(read(followUpPage, unknown))).toBe(404)
})

test('an answer that the tool was left says why and ends the adoption', async () => {
  const { id, adopter, tool } = await inUse(await publishedTool(), {}, days(-31))
  const asked = { as: adopter, params: { adoption: id, days: '30' } }
  expect(await post(answer, { stillInUse: 'no' }, asked)).toMatchObject({
    error: { comment: ['required'] },
  })
  const form = { stillInUse: 'no', comment: 'Cambió la coordinación.' }
  expect(await statusOf(post(answer, form, asked))).toBe(302)
  expect(await stateOf(id)).toBe('discontinued')
  const { history } = await read(page, asked)
  expect(history[0]).toMatchObject({ state: 'discontinued', reason: form.comment })
  expect(await toldOf(tool.maintainer.id)).toContain('adoption-discontinued')
})

test('either side ends what was agreed, with a reason, and then nothing more is asked', async () => {
  const { id, adopter, tool } = await inUse(await publishedTool(), {}, days(-29))
  const params = { adoption: id }
  expect(await post(leave, { reason: 'x' }, { as: adopter, params })).toMatchObject({
    error: { reason: ['too-short:3'] },
  })
  expect(await post(leave, { reason: 'Sin tiempo.' }, { as: tool.mentor, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  await post(leave, { reason: 'Nos quedamos sin quien la use.' }, { as: adopter, params })
  expect(await post(leave, { reason: 'Otra vez.' }, { as: adopter, params })).toMatchObject({
    error: { '': ['already-ended'] },
  })
  const [first] = await listFollowUps(id)
  expect(first).toMatchObject({ days: 30, stillInUse: false })
  expect(await toldOf(tool.maintainer.id)).toContain('adoption-discontinued')
  const step = (await listSteps(id))[0]!.id
  expect(await statusOf(post(tick, {}, { as: adopter, params: { ...params, step } }))).toBe(409)
})

test('a request that is not agreed is withdrawn, not left', async () => {
  const { id, adopter } = await requested(await publishedTool())
  const asked = { as: adopter, params: { adoption: id } }
  expect(await post(leave, { reason: 'Ya no.' }, asked)).toMatchObject({
    error: { '': ['not-agreed'] },
  })
})

test('how it is shown is the organisation’s word, and holds at once wherever it shows', async () => {
  const tool = await publishedTool()
  const { id, adopter, organization } = await inUse(tool, { visibility: 'named' })
  const params = { tool: tool.slug }
  const shown = async () => (await read(entryPage, { params })).uses
  const usedBy = async () => {
    const text = await (await read(publiccode, { params })).text()
    expect(checkPubliccode(text).findings).toEqual([])
    return (checkPubliccode(text).value as { usedBy?: string[] }).usedBy
  }
  expect((await shown()).named).toMatchObject([{ slug: organization }])
  expect(await usedBy()).toHaveLength(1)
  const asked = { params: { adoption: id } }
  const hide = { visibility: 'hidden' }
  expect(await post(show, hide, { as: tool.maintainer, ...asked })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  await post(show, hide, { as: adopter, ...asked })
  expect(await shown()).toEqual({ total: 0, named: [], groups: [], others: 0 })
  expect(await usedBy()).toBeUndefined()
  await post(show, { visibility: 'counted' }, { as: adopter, ...asked })
  expect(await shown()).toEqual({ total: 1, named: [], groups: [], others: 1 })
  expect(await usedBy()).toBeUndefined()
})

test('what the public page is sent holds no trace of who is counted or hidden', async () => {
  const tool = await publishedTool()
  const secret = [
    await inUse(tool, { visibility: 'counted' }),
    await inUse(tool, { visibility: 'hidden' }),
    await inUse(tool, { visibility: 'sector_and_state' }),
  ]
  const params = { tool: tool.slug }
  const sent = JSON.stringify([await read(entryPage, { params }), await read(listPage, { params })])
  for (const { id, organization, adopter } of secret) {
    for (const trace of [id, organization, adopter.handle]) expect(sent).not.toContain(trace)
  }
})

test('whoever counts the uses of a tool counts the same: of verified organisations that did not hide theirs', async () => {
  const tool = await publishedTool()
  await inUse(tool, { visibility: 'named' }, days(-31))
  await inUse(tool, { visibility: 'named', verified: false }, days(-31))
  await inUse(tool, { visibility: 'hidden' }, days(-31))
  const { uses } = await read(entryPage, { params: { tool: tool.slug } })
  expect(uses).toMatchObject({ total: 1, others: 0 })
  const onFrontPage = (await listToolsInUse(1000)).find(({ slug }) => slug === tool.slug)!
  expect(onFrontPage).toMatchObject({ uses: 1, named: 1 })
  const reader = { language: 'es', timeZone: 'America/Mexico_City', now: now() } as const
  const thread = await findThread({ toolId: onFrontPage.id }, reader)
  expect(JSON.stringify(thread)).toContain('1 organización')
})

test('of the last follow-up are told its day and how many answered; the score only of three or more', async () => {
  const tool = await publishedTool()
  const said = async () => {
    const { id } = (await listToolsInUse(1000)).find(({ slug }) => slug === tool.slug)!
    return (await readLastFollowUps([id])).get(id)
  }
  const use = async (visibility: 'counted' | 'hidden', odd: string, even: string) => {
    const { id, adopter } = await inUse(tool, { visibility }, days(-31))
    const form = { stillInUse: 'yes', ...scale(odd, even) }
    await post(answer, form, { as: adopter, params: { adoption: id, days: '30' } })
  }
  await inUse(tool, { visibility: 'counted' }, days(-31))
  expect(await said()).toBeNull()
  await use('counted', '4', '2')
  await use('counted', '4', '2')
  await use('hidden', '1', '5')
  expect(await said()).toMatchObject({ answered: 2, score: null })
  await use('counted', '5', '1')
  expect(await said()).toMatchObject({ answered: 3, score: 83 })
})

test('follow-up figures are of three or more, and hidden ones change none', async () => {
  const tool = await publishedTool()
  const params = { tool: tool.slug }
  const figures = async () => (await read(entryPage, { params })).followUps[0]
  const use = async (visibility: 'counted' | 'hidden', odd: string, even: string) => {
    const { id, adopter } = await inUse(tool, { visibility }, days(-31))
    const form = { stillInUse: 'yes', ...scale(odd, even) }
    await post(answer, form, { as: adopter, params: { adoption: id, days: '30' } })
  }
  await use('counted', '4', '2')
  await use('counted', '4', '2')
  await use('hidden', '1', '5')
  expect(await figures()).toEqual({ days: 30, states: null, score: null })
  await use('counted', '5', '1')
  expect(await figures()).toEqual({ days: 30, states: ['in-use', 'in-use', 'in-use'], score: 83 })
})
