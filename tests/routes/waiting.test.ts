import { expect, test } from 'vitest'
import { addEvidence } from '~/domains/incubation/add-evidence.server'
import { criteriaOf } from '~/domains/incubation/criteria'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { publishVersion } from '~/domains/challenges/publish-version.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { distributeSubmissions } from '~/domains/judging/distribute-submissions.server'
import { decideCriterion } from '~/domains/incubation/decide-criterion.server'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { closeQueue, openQueue } from '~/platform/queue'
import { loader as adoptionPage } from '~/routes/adoption/adoption'
import { loader as adoptionsPage } from '~/routes/adoption/adoptions'
import { loader as followUpPage } from '~/routes/adoption/follow-up'
import { loader as me } from '~/routes/account/me'
import { action as nameHandler } from '~/routes/datathons/organize-conduct'
import { action as invite } from '~/routes/organizations/invitations'
import { action as join } from '~/routes/organizations/join'
import { action as offer } from '~/routes/organizations/offer'
import { accepted, inUse, requested } from '../support/adoptions'
import { awardedSubmission } from '../support/awarded'
import { aDatathon, whileRunning } from '../support/datathons'
import { before, closing, draft, published, submitted } from '../support/challenges'
import { datathonToJudge, whileJudging } from '../support/judging'
import { aCaredForDatathon, sendReport } from '../support/conduct'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { during, participant, team } from '../support/teams'
import { publishedTool, toolBefore } from '../support/tools'
import { post, read, statusOf } from '../support/visit'

const waitingFor = async (as: Viewer, at = now()) =>
  (await read(me, { as, at, path: '/me' })).waiting

test('a visitor is led to sign in', async () => {
  expect(await statusOf(read(me, { path: '/me' }))).toBe(302)
})

test('a newcomer has nothing waiting, and is shown how to begin', async () => {
  const { waiting, empty } = await read(me, { as: await somebody() })
  expect(waiting).toEqual([])
  expect(empty).toBe('newcomer')
})

test('an organisation’s draft waits for it, a brief in review for those who may review it', async () => {
  const { slug, writer } = await draft()
  expect(await waitingFor(writer)).toMatchObject([
    { kind: 'finishBrief', path: `/challenges/${slug}/edit`, urgency: 'whenever' },
  ])
  const inReview = await submitted()
  const path = `/challenges/${inReview.slug}/review`
  const paths = async (as: Viewer) => (await waitingFor(as)).map((each) => each.path)
  expect(await paths(await somebody('organizer'))).toContain(path)
  expect(await paths(await somebody('companion'))).toContain(path)
  expect(await paths(await somebody('curator'))).not.toContain(path)
  expect(await waitingFor(inReview.writer)).toEqual([])
})

test('nobody reviews a brief of their own organisation', async () => {
  const { slug, writer } = await submitted()
  const both: Viewer = { ...writer, roles: ['organizer'] }
  const paths = (await waitingFor(both)).map(({ path }) => path)
  expect(paths).not.toContain(`/challenges/${slug}/review`)
})

test('an unanswered question waits for the organisation', async () => {
  const { slug, writer } = await published()
  await askQuestion(await somebody(), slug, { body: '¿Qué datos hay ya?' }, before)
  expect(await waitingFor(writer, before)).toMatchObject([
    { kind: 'answerQuestions', count: 1, path: `/challenges/${slug}/questions`, urgency: 'others' },
  ])
})

test('changes to a public brief wait to be published, as long as there is time', async () => {
  const { slug, writer } = await published()
  expect(await waitingFor(writer, before)).toEqual([])
  await saveAnswers(writer, slug, new Map([['tried', { text: 'Una lista en cartulina.' }]]), before)
  const changes = {
    kind: 'publishChanges',
    count: 1,
    path: `/challenges/${slug}/versions/new`,
    overdue: false,
  }
  expect(await waitingFor(writer, before)).toMatchObject([changes])
  expect(await waitingFor(writer, closing)).toEqual([])
  await publishVersion(writer, slug, { changeNote: 'Se dice qué se intentó.' }, before)
  expect(await waitingFor(writer, before)).toEqual([])
})

test('who registered is to find a team, who has one is to hand in', async () => {
  const { slug, lead, brief } = await team()
  const alone = await participant(brief.datathon.slug)
  expect(await waitingFor(alone, during)).toMatchObject([
    { kind: 'findTeam', path: `/datathons/${brief.datathon.slug}/teams`, urgency: 'today' },
  ])
  expect(await waitingFor(lead, during)).toMatchObject([
    { kind: 'handIn', path: `/teams/${slug}`, urgency: 'today' },
  ])
})

test('score sheets wait for their judge until results are out', async () => {
  const { slug, organizer, judges } = await datathonToJudge({ judges: 2, perSubmission: 2 })
  await distributeSubmissions(organizer, slug, whileJudging)
  const [first] = await waitingFor(judges[0]!, whileJudging)
  expect(first).toMatchObject({ kind: 'score', count: 3, path: '/judge', urgency: 'soon' })
})

test('an organiser is led to the dashboard, and to publishing once the jury has closed', async () => {
  const { slug, organizer } = await aDatathon()
  expect(await waitingFor({ ...organizer, roles: [] }, whileRunning)).toMatchObject([
    { kind: 'organize', path: `/organize/${slug}` },
  ])
  const judged = await datathonToJudge()
  const later = new Date(whileJudging.getTime() + 30 * 86_400_000)
  expect(await waitingFor(judged.organizer, later)).toMatchObject([
    { kind: 'publishResults', overdue: true, urgency: 'today' },
  ])
})

test('evidence waits for the mentor once it was brought, and for the maintainer before', async () => {
  const { slug, maintainer, mentor } = await toolBefore()
  expect(await waitingFor(mentor)).toEqual([])
  expect(await waitingFor(maintainer)).toMatchObject([
    { kind: 'bringEvidence', path: `/tools/${slug}` },
  ])
  const [first] = criteriaOf('development')
  const of = { tool: slug, criterion: first!.key }
  await addEvidence(maintainer, of, { note: 'Se describe en el informe.' }, now())
  expect(await waitingFor(mentor)).toMatchObject([
    { kind: 'decideEvidence', count: 1, urgency: 'others' },
  ])
})

test('a request for adoption waits for the maintainers alone, and leads to where it is answered', async () => {
  const tool = await publishedTool()
  const { adopter } = await requested(tool)
  const [first] = await waitingFor(tool.maintainer)
  const path = `/catalog/${tool.slug}/adoptions`
  expect(first).toMatchObject({ kind: 'decideAdoption', count: 1, path, urgency: 'others' })
  const list = await read(adoptionsPage, {
    as: tool.maintainer,
    path,
    params: { tool: tool.slug },
  })
  expect(list.maintained).toMatchObject([{ state: 'requested' }])
  expect(await waitingFor(tool.mentor)).toEqual([])
  expect(await waitingFor(adopter)).toEqual([])
})

test('a plan waits for the organisation that puts a tool to use, and leads to its steps', async () => {
  const { id, adopter } = await accepted(await publishedTool())
  const path = `/adoptions/${id}`
  expect(await waitingFor(adopter)).toMatchObject([{ kind: 'onboard', path }])
  const { steps } = await read(adoptionPage, { as: adopter, path, params: { adoption: id } })
  expect(steps.some(({ mayTick }) => mayTick)).toBe(true)
})

test('a follow-up waits for the organisation once it is due, and leads to its questions', async () => {
  const aMonthAgo = new Date(now().getTime() - 31 * 86_400_000)
  const { id, adopter, tool } = await inUse(await publishedTool(), {}, aMonthAgo)
  const path = `/adoptions/${id}/follow-ups/30`
  expect(await waitingFor(adopter, aMonthAgo)).toEqual([])
  expect(await waitingFor(adopter)).toMatchObject([{ kind: 'answerFollowUp', path, overdue: true }])
  const params = { adoption: id, days: '30' }
  expect((await read(followUpPage, { as: adopter, path, params })).dueOn).toBeNull()
  expect(await waitingFor(tool.maintainer)).toEqual([])
})

test('once results are out, those who worked for them find their awards and what the jury wrote', async () => {
  const { id, member } = await awardedSubmission()
  const { results } = await read(me, { as: member, path: '/me' })
  expect(results).toMatchObject([{ id, awards: 'Primer lugar' }])
  expect((await read(me, { as: await somebody(), path: '/me' })).results).toEqual([])
})

test('nothing waits for a mentor who decided in the very moment, nor for more evidence of what is met', async () => {
  const { slug, maintainer, mentor } = await toolBefore()
  const at = now()
  const of = { tool: slug, criterion: criteriaOf('development')[0]!.key }
  await addEvidence(maintainer, of, { note: 'Se describe en el informe.' }, at)
  await decideCriterion(mentor, of, { met: true, reason: 'Se revisó.' }, at)
  expect(await waitingFor(mentor)).toEqual([])
  const later = new Date(at.getTime() + 60_000)
  await addEvidence(maintainer, of, { note: 'Otra acta.' }, later)
  expect(await waitingFor(mentor, later)).toEqual([])
})

test('reports of conduct wait for whoever reads them, and say nothing here of what they are about', async () => {
  const datathon = await aCaredForDatathon()
  const [reader, named] = datathon.handlers
  await sendReport(datathon, { about: named.handle, readers: reader.handle })
  const asked = { kind: 'answerConduct', path: '/conduct/handling', about: '', count: 1 }
  expect(await waitingFor(reader)).toMatchObject([asked])
  expect(await waitingFor(named)).toEqual([])
  expect((await read(me, { as: named })).may.readReports).toBe(true)
  const nobody = await somebody()
  await post(nameHandler, { handle: nobody.handle }, { as: datathon.organizer, params: datathon.params }) // prettier-ignore
  expect(await waitingFor(nobody)).toMatchObject([{ kind: 'acceptHandling' }])
})

test('an offer to own an organisation waits for whoever it was made to, for as long as it stands', async () => {
  const { slug, owner } = await organization('verified')
  const member = await somebody()
  const params = { organization: slug }
  const { link } = (await post(invite, { places: '1' }, { as: owner, params })) as { link: string }
  await post(join, {}, { as: member, params: { token: link.split('/').at(-1)! } })
  await post(
    offer,
    { stepsDown: 'no' },
    { as: owner, params: { ...params, handle: member.handle } },
  )
  const path = `/organizations/${slug}/ownership`
  expect(await waitingFor(member)).toMatchObject([{ kind: 'answerOffer', path }])
  expect(await waitingFor(member, new Date(+now() + 8 * 86_400_000))).toEqual([])
})

test('organisations wait for an administrator', async () => {
  await openQueue([], { working: false })
  try {
    await organization()
    const [first] = await waitingFor(await somebody('administrator'))
    expect(first).toMatchObject({ kind: 'verifyOrganizations', path: '/admin/organizations' })
  } finally {
    await closeQueue()
  }
})
