import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { saveDraft } from '~/domains/catalog/save-draft.server'
import { decideCriterion } from '~/domains/incubation/decide-criterion.server'
import { forgetPerson } from '~/domains/submissions/forget-person.server'
import { renderMail } from '~/domains/notifications/render-mail.server'
import { action as decide, loader as decisionPage } from '~/routes/incubation/decision'
import { action as end } from '~/routes/incubation/end'
import { action as prove, loader as evidencePage } from '~/routes/incubation/evidence'
import { action as log, loader as effortPage } from '~/routes/incubation/effort'
import { action as takeBack } from '~/routes/incubation/effort-removal'
import { action as pass, loader as gatePage } from '~/routes/incubation/gate'
import { action as bringIn, loader as newPage } from '~/routes/incubation/new'
import { action as name, loader as peoplePage } from '~/routes/incubation/people'
import { action as remove } from '~/routes/incubation/person'
import { action as select, loader as selectPage } from '~/routes/incubation/select'
import { loader as page } from '~/routes/incubation/tool'
import { loader as list } from '~/routes/incubation/tools'
import { action as keepUp } from '~/routes/incubation/upkeep'
import { loader as submissionPage } from '~/routes/submissions/submission'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { awardedSubmission } from '../support/awarded'
import { somebody } from '../support/people'
import { meetAll, must, toolBefore, wholeFacts } from '../support/tools'
import { post, read, statusOf } from '../support/visit'

const form = { name: 'Índice de Prisiones', summary: 'Compara prisiones con datos públicos.' }
const locationOf = (answer: unknown) => (answer as Response).headers.get('location')
const newestOutcome = async () =>
  (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!.outcome

async function toldOf(personId: string) {
  const rows = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', personId)
    .execute()
  return rows.map(({ kind }) => kind)
}

test('a winner becomes a tool that its team maintains and the datathon’s mentor mentors', async () => {
  const { id, member, mentor } = await awardedSubmission()
  const organizer = await somebody('organizer')
  const asked = { as: organizer, params: { submission: id } }
  expect((await read(selectPage, asked)).mentors).toEqual([mentor.handle])
  const answer = await post(select, { ...form, mentors: mentor.handle }, asked)
  const slug = locationOf(answer)!.replace('/tools/', '')
  const shown = await read(page, { params: { tool: slug } })
  expect(shown.people).toEqual([
    { handle: member.handle, role: 'maintainer' },
    { handle: mentor.handle, role: 'mentor' },
  ])
  expect(shown.tool).toMatchObject({
    stage: 'selected',
    repository: 'copal/indice-de-prisiones',
  })
  expect(await toldOf(member.id)).toContain('tool-maintainer')
  expect(await toldOf(mentor.id)).toContain('tool-mentor')
})

test('a list says for whom a tool is, as its team said when it handed it in', async () => {
  const { id, mentor } = await awardedSubmission()
  const asked = { as: await somebody('organizer'), params: { submission: id } }
  const answer = await post(select, { ...form, mentors: mentor.handle }, asked)
  const slug = locationOf(answer)!.replace('/tools/', '')
  const { tools } = await read(list)
  const said = { text: 'Quien visita prisiones y las compara.', language: 'es' }
  expect(tools.find((tool) => tool.slug === slug)?.forWhom).toEqual(said)
  const { slug: broughtIn } = await toolBefore('development')
  expect((await read(list)).tools.find((tool) => tool.slug === broughtIn)?.forWhom).toBeUndefined()
})

test('from an awarded submission there is a way into incubation, for those who may and while it is open', async () => {
  const { id, member, mentor } = await awardedSubmission()
  const organizer = await somebody('organizer')
  const offered = async (as: Viewer | null) =>
    (await read(submissionPage, { as, params: { submission: id } })).submission.mayIncubate
  expect([await offered(organizer), await offered(member), await offered(null)]).toEqual([
    true,
    false,
    false,
  ])
  await post(
    select,
    { ...form, mentors: mentor.handle },
    { as: organizer, params: { submission: id } },
  )
  expect(await offered(organizer)).toBe(false)
})

test('a submission becomes a tool once, even when two press at once', async () => {
  const { id, mentor } = await awardedSubmission()
  const asked = { as: await somebody('organizer'), params: { submission: id } }
  const press = () => post(select, { ...form, mentors: mentor.handle }, asked)
  const answers = await Promise.all([press(), press()])
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  expect(answers.find((answer) => !(answer instanceof Response))).toMatchObject({
    error: { '': ['already-selected'] },
  })
  expect(await statusOf(read(selectPage, asked))).toBe(302)
})

test('without an award in published results nothing is selected', async () => {
  const { id, mentor } = await awardedSubmission()
  await db.deleteFrom('awardGiven').where('submissionId', '=', id).execute()
  const asked = { as: await somebody('organizer'), params: { submission: id } }
  expect(await post(select, { ...form, mentors: mentor.handle }, asked)).toMatchObject({
    error: { '': ['not-awarded'] },
  })
  expect(await statusOf(read(selectPage, asked))).toBe(404)
  expect(await statusOf(read(selectPage, { ...asked, params: { submission: 'x' } }))).toBe(404)
})

test('a mentor is somebody, and not of the team', async () => {
  const { id, member } = await awardedSubmission()
  const asked = { as: await somebody('organizer'), params: { submission: id } }
  const wrong = async (mentor: Record<string, string>) => {
    const reply = await post(select, { ...form, ...mentor }, asked)
    return (reply as { error?: { mentor?: string[] } }).error?.mentor
  }
  expect(await wrong({})).toEqual(['mentor-missing'])
  expect(await wrong({ mentor: 'nadie-con-ese-nombre' })).toEqual(['not-a-person'])
  expect(await wrong({ mentor: member.handle })).toEqual(['mentor-in-team'])
  expect(await post(select, { name: form.name, summary: '' }, asked)).toMatchObject({
    error: { summary: ['required'], mentor: ['mentor-missing'] },
  })
})

test('whoever neither organises nor curates selects nothing, and only curators bring tools in', async () => {
  const { id, mentor } = await awardedSubmission()
  const asked = { as: mentor, params: { submission: id } }
  expect(await statusOf(read(newPage, asked))).toBe(403)
  expect(await post(select, { ...form, mentors: mentor.handle }, asked)).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await newestOutcome()).toBe('refused:not-allowed')
  const organizer = await somebody('organizer')
  expect((await read(newPage, { as: organizer })).mayBringIn).toBe(false)
  const brought = {
    ...form,
    theme: 'evidence',
    repository: 'https://github.com/copal/indice.git',
    because: 'La pidieron tres organizaciones.',
    maintainer: mentor.handle,
    mentor: organizer.handle,
  }
  expect(await post(bringIn, brought, { as: organizer })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const answer = await post(bringIn, brought, { as: await somebody('curator') })
  expect(locationOf(answer)).toMatch(/^\/tools\/indice-de-prisiones/)
})

test('evidence waits for a mentor, whose decision is told to the maintainers', async () => {
  const { slug, maintainer, mentor } = await toolBefore()
  const params = { tool: slug, criterion: 'problem-confirmed' }
  await post(prove, { url: 'https://example.org/acta' }, { as: maintainer, params })
  expect(await toldOf(mentor.id)).toContain('evidence-added')
  expect((await read(evidencePage, { as: mentor, params })).state).toBe('waiting')
  await post(decide, { met: 'yes', reason: 'El acta lo confirma.' }, { as: mentor, params })
  expect((await read(evidencePage, { as: maintainer, params })).state).toBe('met')
  expect(await toldOf(maintainer.id)).toContain('criterion-met')
})

test('evidence is a link or words, never nothing and never a script', async () => {
  const { slug, maintainer } = await toolBefore()
  const asked = { as: maintainer, params: { tool: slug, criterion: 'people-committed' } }
  expect(await post(prove, {}, asked)).toMatchObject({ error: { note: ['required'] } })
  expect(await post(prove, { url: 'javascript:alert(1)' }, asked)).toMatchObject({
    error: { url: ['not-a-url'] },
  })
})

test('maintainers do not decide, and nobody decides on evidence of their own', async () => {
  const { slug, maintainer, mentor } = await toolBefore()
  const params = { tool: slug, criterion: 'problem-confirmed' }
  const yes = { met: 'yes', reason: 'Se revisó.' }
  expect(await post(decide, yes, { as: mentor, params })).toMatchObject({
    error: { '': ['evidence-missing'] },
  })
  await post(prove, { note: 'Del taller.' }, { as: mentor, params })
  expect(await post(decide, yes, { as: mentor, params })).toMatchObject({
    error: { '': ['own-evidence'] },
  })
  expect(await post(decide, yes, { as: maintainer, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await statusOf(read(decisionPage, { as: maintainer, params }))).toBe(403)
})

test('evidence and the log are for whoever works on the tool or looks after it', async () => {
  const { slug, curator } = await toolBefore()
  const params = { tool: slug, criterion: 'problem-confirmed' }
  const stranger = await somebody()
  expect(await statusOf(read(evidencePage, { params }))).toBe(302)
  expect(await statusOf(read(evidencePage, { as: stranger, params }))).toBe(403)
  expect(await statusOf(read(effortPage, { as: stranger, params }))).toBe(403)
  expect(await statusOf(read(evidencePage, { as: curator, params }))).toBe(200)
  expect(await post(prove, { note: 'Nada.' }, { as: stranger, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const unknown = { tool: slug, criterion: 'no-such' }
  expect(await statusOf(read(evidencePage, { as: curator, params: unknown }))).toBe(404)
})

test('the public sees where a criterion stands, and not why', async () => {
  const { slug, maintainer, mentor } = await toolBefore()
  const params = { tool: slug, criterion: 'problem-confirmed' }
  await post(prove, { note: 'Acta.' }, { as: maintainer, params })
  await post(decide, { met: 'no', reason: 'Falta la firma.' }, { as: mentor, params })
  const { gate } = await read(page, { params })
  expect(gate?.rows[0]).toMatchObject({ state: 'not-met', reason: null })
  const inside = await read(page, { as: maintainer, params })
  expect(inside.gate?.rows[0]).toMatchObject({ reason: 'Falta la firma.' })
})

test('checklist 14: a gate opens when nothing is missing, and by whoever decides', async () => {
  const tool = await toolBefore()
  const params = { tool: tool.slug }
  const reason = { reason: 'El equipo sigue.' }
  expect((await read(gatePage, { as: tool.mentor, params })).missing).toHaveLength(3)
  expect(await post(pass, reason, { as: tool.mentor, params })).toMatchObject({
    error: { '': ['gate-closed'] },
  })
  await meetAll(tool, 'development')
  expect(await post(pass, reason, { as: tool.maintainer, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  await post(pass, reason, { as: tool.mentor, params })
  const shown = await read(page, { params })
  expect(shown.tool.stage).toBe('development')
  expect(shown.history[0]).toMatchObject({ stage: 'development', reason: 'El equipo sigue.' })
  expect(await toldOf(tool.maintainer.id)).toContain('gate-passed')
})

test('the second signature on harm is not by whoever signed first', async () => {
  const { slug, maintainer, mentor, curator } = await toolBefore('published')
  const params = { tool: slug, criterion: 'harm-signed-again' }
  await post(prove, { note: 'Evaluación al día.' }, { as: maintainer, params })
  const yes = { met: 'yes', reason: 'Firmo.' }
  expect(await post(decide, yes, { as: mentor, params })).toMatchObject({
    error: { '': ['same-signature'] },
  })
  expect(await statusOf(post(decide, yes, { as: curator, params }))).toBe(302)
})

test('what was met runs out, and the gate shuts again', async () => {
  const tool = await toolBefore('published')
  await meetAll(tool, 'published')
  const params = { tool: tool.slug }
  expect((await read(page, { params })).gate?.missing).toBe(0)
  const later = new Date(now().getTime() + 366 * 86_400_000)
  const { gate } = await read(page, { params, at: later })
  expect(gate?.rows.filter(({ state }) => state === 'expired').map(({ key }) => key)).toContain(
    'tested-with-five',
  )
})

test('a mail comes when a gate is met or evidence refused; single criteria stand among the notices', async () => {
  const tool = await toolBefore()
  await meetAll(tool, 'development')
  const of = { tool: tool.slug, criterion: 'first-design-session' }
  const no = { met: false, reason: 'Falta el acta.' }
  await decideCriterion(tool.mentor, of, no, now())
  const told = await db
    .selectFrom('notification')
    .select(['kind', 'facts', 'path', 'mailedAt'])
    .where('recipientId', '=', tool.maintainer.id)
    .where('kind', 'in', ['criterion-met', 'criterion-not-met', 'gate-met'])
    .execute()
  const mailed = told.filter(({ mailedAt }) => mailedAt === null)
  expect(told.map(({ kind }) => kind).toSorted()).toEqual([
    'criterion-met',
    'criterion-met',
    'criterion-not-met',
    'gate-met',
  ])
  expect(mailed.map(({ kind }) => kind).toSorted()).toEqual(['criterion-not-met', 'gate-met'])
  const refused = mailed.find(({ kind }) => kind === 'criterion-not-met')!
  const { subject, text } = renderMail({ ...refused, stop: null }, 'es')
  expect(text).toContain('Hubo una sesión de diseño con quienes la usarían')
  expect(subject).not.toContain('sesión')
})

test('the last gate does not open on evidence alone: the catalog entry is needed too', async () => {
  const tool = await toolBefore('published')
  await meetAll(tool, 'published')
  const asked = { as: tool.mentor, params: { tool: tool.slug } }
  expect((await read(page, asked)).gate?.missing).toBe(0)
  expect((await read(page, asked)).entryMissing).toBeGreaterThan(0)
  must(await saveDraft(tool.maintainer, tool.slug, wholeFacts, now()))
  expect((await read(page, asked)).entryMissing).toBe(0)
  const early = await toolBefore('consolidation')
  expect((await read(page, { params: { tool: early.slug } })).entryMissing).toBe(null)
})

test('checklist 14: the last gate is passed by publishing, not here', async () => {
  const tool = await toolBefore('published')
  await meetAll(tool, 'published')
  const asked = { as: tool.mentor, params: { tool: tool.slug } }
  expect(await post(pass, { reason: 'Lista.' }, asked)).toMatchObject({
    error: { '': ['publish-instead'] },
  })
  expect(locationOf(await read(gatePage, asked).catch((thrown: unknown) => thrown))).toBe(
    `/tools/${tool.slug}/publication`,
  )
})

test('work stops with a reason that everybody can read, and then takes nothing more', async () => {
  const { slug, maintainer, mentor } = await toolBefore('consolidation')
  const params = { tool: slug, criterion: 'pilot-agreed' }
  expect(await post(end, { reason: 'no' }, { as: maintainer, params })).toMatchObject({
    error: { reason: ['too-short:3'] },
  })
  expect(
    await post(end, { reason: 'Sin fondos.' }, { as: await somebody(), params }),
  ).toMatchObject({ error: { '': ['not-allowed'] } })
  await post(end, { reason: 'La organización cambió de prioridad.' }, { as: maintainer, params })
  const { tool, history } = await read(page, { params })
  expect(tool.stage).toBe('stopped')
  expect(history[0]?.reason).toBe('La organización cambió de prioridad.')
  expect(await toldOf(mentor.id)).toContain('tool-stopped')
  for (const refused of [
    await post(end, { reason: 'Otra vez.' }, { as: maintainer, params }),
    await post(prove, { note: 'Tarde.' }, { as: maintainer, params }),
    await post(decide, { met: 'no', reason: 'Tarde.' }, { as: mentor, params }),
    await post(pass, { reason: 'Tarde.' }, { as: mentor, params }),
  ]) {
    expect(refused).toHaveProperty('error')
  }
})

test('a tool in incubation has no upkeep yet', async () => {
  const { slug, maintainer } = await toolBefore()
  const asked = { as: maintainer, params: { tool: slug } }
  expect(await post(keepUp, { to: 'dormant', reason: 'Nadie puede.' }, asked)).toMatchObject({
    error: { '': ['tool-not-published'] },
  })
  expect(await post(keepUp, { to: 'sustained', reason: 'Seguimos.' }, asked)).toMatchObject({
    error: { '': ['not-allowed'] },
  })
})

test('hours are logged by whoever works on it, on a day that has come, and taken back by themselves alone', async () => {
  const { slug, maintainer, mentor } = await toolBefore()
  const params = { tool: slug }
  const entry = { kind: 'design', hours: '1,5', day: now().toISOString().slice(0, 10) }
  await post(log, entry, { as: maintainer, params })
  const { entries } = await read(effortPage, { as: maintainer, params })
  expect(entries).toMatchObject([{ kind: 'design', minutes: 90, own: true }])
  const wrong = (change: object) => post(log, { ...entry, ...change }, { as: maintainer, params })
  expect(await wrong({ day: '2999-01-01' })).toMatchObject({ error: { day: ['day-ahead'] } })
  expect(await wrong({ hours: '-2' })).toMatchObject({ error: { hours: ['not-a-number'] } })
  expect(await post(log, entry, { as: await somebody(), params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const removal = { params: { tool: slug, entry: entries[0]!.id } }
  expect(await statusOf(post(takeBack, {}, { ...removal, as: mentor }))).toBe(403)
  expect(await statusOf(post(takeBack, {}, { ...removal, as: maintainer }))).toBe(302)
  expect((await read(effortPage, { as: maintainer, params })).entries).toEqual([])
})

test('nobody maintains and mentors at once, and the last maintainer stays', async () => {
  const { slug, maintainer, mentor, curator } = await toolBefore()
  const params = { tool: slug }
  const asMentor = { handle: maintainer.handle, role: 'mentor' }
  expect(await post(name, asMentor, { as: curator, params })).toMatchObject({
    error: { handle: ['already-of-tool'] },
  })
  const another = await somebody()
  const newMentor = { handle: another.handle, role: 'mentor' }
  expect(await post(name, newMentor, { as: maintainer, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const leaves = { as: maintainer, params: { tool: slug, handle: maintainer.handle } }
  expect(await post(remove, {}, leaves)).toEqual({ refusal: 'last-maintainer' })
  await post(name, { handle: another.handle, role: 'maintainer' }, { as: maintainer, params })
  expect(await statusOf(post(remove, {}, leaves))).toBe(302)
  const strange = { as: maintainer, params: { tool: slug, handle: mentor.handle } }
  expect(await post(remove, {}, strange)).toEqual({ refusal: 'not-allowed' })
  expect(await statusOf(read(peoplePage, { as: maintainer, params }))).toBe(403)
})

test('the list finds by words without accents, by stage, and goes on page by page', async () => {
  const { slug } = await toolBefore('consolidation')
  const found = (path: string) => read(list, { path })
  expect((await found('/tools?q=BITACORA')).tools.map((tool) => tool.slug)).toContain(slug)
  expect((await found('/tools?q=%25')).tools).toEqual([])
  expect((await found('/tools?stage=stopped')).tools.map((tool) => tool.slug)).not.toContain(slug)
  const all = await found('/tools?stage=incubation')
  const rest = await found(`/tools?stage=incubation&after=${all.tools[0]!.slug}`)
  expect(rest.tools.map((tool) => tool.slug)).toEqual(all.tools.slice(1).map((tool) => tool.slug))
})

test('a tool that does not exist is not found, whoever asks', async () => {
  expect(await statusOf(read(page, { params: { tool: 'no-hay' } }))).toBe(404)
  const curator = await somebody('curator')
  expect(await statusOf(read(gatePage, { as: curator, params: { tool: 'no-hay' } }))).toBe(404)
  const reply = await post(
    end,
    { reason: 'No existe.' },
    { as: curator, params: { tool: 'no-hay' } },
  )
  expect(reply).toMatchObject({ error: { '': ['not-found'] } })
})

test('a winner whose repository was erased with an account comes in with another one, and says so', async () => {
  const { id, member, mentor } = await awardedSubmission()
  const curator = await somebody('curator')
  const asked = { as: curator, params: { submission: id } }
  await inTransaction((trx) => forgetPerson({ personId: member.id, names: ['copal'] }, now(), trx))
  expect((await read(selectPage, asked)).awarded).toMatchObject({ repository: null, deserted: false }) // prettier-ignore
  const given = { ...form, mentors: mentor.handle }
  expect(await post(select, given, asked)).toMatchObject({ error: { repository: ['required'] } })
  const answer = await post(select, { ...given, repository: 'github.com/copal/otra-copia' }, asked)
  const slug = locationOf(answer)!.replace('/tools/', '')
  expect((await read(page, { params: { tool: slug } })).tool.repository).toBe('copal/otra-copia')
})

test('a winner that nobody of the team is left of says what can be done instead', async () => {
  const { id, member, mentor } = await awardedSubmission()
  const [curator, organizer] = [await somebody('curator'), await somebody('organizer')]
  await db.deleteFrom('teamMember').where('personId', '=', member.id).execute()
  const params = { submission: id }
  expect(await read(selectPage, { as: curator, params })).toMatchObject({ awarded: { deserted: true }, mayBringIn: true }) // prettier-ignore
  expect((await read(selectPage, { as: organizer, params })).mayBringIn).toBe(false)
  const refused = await post(select, { ...form, mentors: mentor.handle }, { as: curator, params })
  expect(refused).toMatchObject({ error: { '': ['team-deserted'] } })
  const { winners } = await read(newPage, { as: curator })
  expect(winners.find((each) => each.id === id)).toMatchObject({ deserted: true })
})
