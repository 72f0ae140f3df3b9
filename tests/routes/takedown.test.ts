import { db } from 'db/client'
import { expect, test } from 'vitest'
import { endShelter } from '~/domains/accountability/end-shelter.server'
import { findTakenDown } from '~/domains/accountability/find-taken-down.server'
import { forgetContentReports } from '~/domains/accountability/forget-content-reports.server'
import { shelterOrganization } from '~/domains/accountability/shelter-organization.server'
import { shelterPerson } from '~/domains/accountability/shelter-person.server'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import { now } from '~/platform/clock'
import { action as sentThere, loader as takenDown } from '~/routes/accountability/taken-down'
import { action as report, loader as reportPage } from '~/routes/accountability/report'
import { action as contest, loader as ownPage } from '~/routes/accountability/takedown'
import { loader as transparency } from '~/routes/accountability/transparency'
import { action as decide, loader as reportToDecide } from '~/routes/admin/report'
import { loader as reports } from '~/routes/admin/reports'
import { action as review } from '~/routes/admin/takedown'
import { loader as api } from '~/routes/api/challenges'
import { loader as challenge } from '~/routes/challenges/challenge'
import { loader as feed } from '~/routes/challenges/feed'
import { loader as list } from '~/routes/challenges/list'
import { loader as datathonBriefs } from '~/routes/datathons/challenges'
import { loader as search } from '~/routes/public/search'
import { loader as team } from '~/routes/teams/team'
import { loader as person } from '~/routes/public/person'
import { lastEntryOf, noticesOf } from '../support/datathons'
import { datathonToJudge } from '../support/judging'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const marker = 'Estela Cruz vive en la calle Olmo'
const reason = 'personal-data'

/** Somebody whose introduction says what it must not. */
async function introduced() {
  const viewer = await somebody()
  await db.updateTable('person').set({ introduction: marker }).where('id', '=', viewer.id).execute()
  return { viewer, about: `/people/${viewer.handle}` }
}

async function reported(about: string, more: Record<string, string> = {}) {
  const sent = await post(report, { about, reason, words: 'Dice dónde vive alguien', ...more })
  expect(sent).toMatchObject({ status: 302 })
  const { id } = await db
    .selectFrom('report')
    .select('id')
    .where('path', '=', about)
    .orderBy('reportedAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { report: id }
}

const takedownOf = async (path: string) => {
  const row = await db
    .selectFrom('takedown')
    .select('id')
    .where('path', '=', path)
    .where('restoredAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { takedown: row.id }
}

const takes = { decision: 'taken-down', reason: 'Nombra a una persona y su calle' }

test('checklist 39: what is taken down is hidden, its author contests once, a second person answers, the count is public', async () => {
  const [first, second] = [await somebody('administrator'), await somebody('administrator')]
  const { viewer, about } = await introduced()
  const before = (await read(transparency)).counts.find((each) => each.reason === reason)
  const params = await reported(about)
  expect(await listWaiting(second, now())).toContainEqual(
    expect.objectContaining({ kind: 'decideReports' }),
  )
  const seen = await read(reportToDecide, { as: first, params })
  expect(seen.report).toMatchObject({ path: about, words: 'Dice dónde vive alguien' })
  expect(await post(decide, { decision: 'taken-down' }, { as: first, params })).toMatchObject({
    error: { reason: ['required'] },
  })
  expect(await statusOf(post(decide, takes, { as: first, params }))).toBe(302)
  expect(await lastEntryOf(first)).toEqual({ kind: 'content.take-down', outcome: 'done' })
  const page = { params: { handle: viewer.handle } }
  expect(JSON.stringify(await read(person, page))).not.toContain('Estela')
  expect((await noticesOf(viewer))[0]).toMatchObject({ kind: 'taken-down' })

  const at = await takedownOf(about)
  expect(await statusOf(read(ownPage, { as: await somebody(), params: at }))).toBe(404)
  expect(await statusOf(read(ownPage, { params: at }))).toBe(302)
  expect((await read(ownPage, { as: viewer, params: at })).takedown).toMatchObject({
    note: takes.reason,
  })
  const words = { words: 'Estela soy yo, y quiero decirlo' }
  expect(await statusOf(post(contest, words, { as: viewer, params: at }))).toBe(302)
  expect(await post(contest, words, { as: viewer, params: at })).toMatchObject({
    error: { '': ['already-contested'] },
  })
  const restored = { review: 'restored', note: 'Es su propio dato' }
  expect(await post(review, restored, { as: first, params: at })).toMatchObject({
    error: { '': ['own-decision'] },
  })
  expect(await listWaiting(first, now())).not.toContainEqual(
    expect.objectContaining({ kind: 'answerContests' }),
  )
  expect(await listWaiting(second, now())).toContainEqual(
    expect.objectContaining({ kind: 'answerContests' }),
  )
  expect(await statusOf(post(review, restored, { as: second, params: at }))).toBe(302)
  expect(JSON.stringify(await read(person, page))).toContain('Estela')
  expect((await noticesOf(viewer))[0]).toMatchObject({ kind: 'takedown-restored' })
  const { counts } = await read(transparency)
  const after = counts.find((each) => each.reason === reason)
  expect(after?.takedowns).toBe((before?.takedowns ?? 0) + 1)
  expect(JSON.stringify(counts)).not.toContain(viewer.handle)
})

test('checklist 39: a whole page answers 410 in every form, with when and why and never what', async () => {
  const admin = await somebody('administrator')
  const event = await datathonToJudge({ teams: 0 })
  const { slug, organizationId } = event.challenge
  const owner = await somebody()
  await db
    .insertInto('membership')
    .values({ organizationId, personId: owner.id, role: 'owner', joinedAt: now() })
    .execute()
  const params = await reported(`/challenges/${slug}`)
  await post(decide, takes, { as: admin, params })
  const at = await takedownOf(`/challenges/${slug}`)
  for (const path of ['', '.data', '/questions', '/history', '/anything/below'])
    expect(await findTakenDown(`/challenges/${slug}${path}`)).toBe(at.takedown)
  expect(await findTakenDown(`/api/v1/challenges/${slug}`)).toBe(at.takedown)
  expect(await findTakenDown(`/challenges/${slug}-2`)).toBeNull()
  const answer = (await read(takenDown, { params: at })) as unknown as Response
  expect(answer.status).toBe(410)
  const text = await answer.text()
  expect(text).toContain(reason)
  expect(text).not.toContain(event.challenge.title)
  expect(text).not.toContain(takes.reason)
  // A form that was open meanwhile comes to the same address.
  const typed = { field: 'tried', text: 'Llamar a cada penal.' }
  const form = { [typed.field]: typed.text, question: 'tried', 'tried-seen': 'k3J' }
  const late = await post(sentThere, form, { as: owner, params: at })
  expect([late.status, await late.json()]).toEqual([410, { typed: [typed] }])
  expect((await noticesOf(owner))[0]).toMatchObject({ kind: 'taken-down' })
  await post(review, { review: 'restored', note: 'Fue un error' }, { as: admin, params: at })
  expect(await findTakenDown(`/challenges/${slug}`)).toBeNull()
  expect(await statusOf(read(takenDown, { params: at }))).toBe(404)
})

test('a brief that is taken down is in no list, search, feed or program, and its title on no page of its teams', async () => {
  const admin = await somebody('administrator')
  const event = await datathonToJudge({ teams: 1 })
  const { slug, title, organizationId } = event.challenge
  await db
    .updateTable('organization')
    .set({ status: 'verified', decidedAt: now() })
    .where('id', '=', organizationId)
    .execute()
  const { slug: teamSlug } = await db
    .selectFrom('team')
    .select('slug')
    .where('id', '=', event.teams[0]!.teamId)
    .executeTakeFirstOrThrow()
  const everywhere = async () => {
    const program = (await read(api, { path: '/api/v1/challenges?limit=100' })) as Response
    const atom = (await read(feed, { path: '/challenges/feed.xml' })) as Response
    return [
      JSON.stringify(await read(list, { path: '/challenges?time=all' })),
      JSON.stringify(await read(search, { path: `/search?q=${encodeURIComponent(title)}` })),
      JSON.stringify(await read(datathonBriefs, { params: { datathon: event.slug } })),
      JSON.stringify(await read(team, { params: { team: teamSlug } })),
      await program.text(),
      await atom.text(),
    ]
  }
  const found = (texts: string[]) => texts.map((text) => text.split(slug).length > 1)
  const before = await everywhere()
  expect(found(before).filter(Boolean).length).toBeGreaterThanOrEqual(4)
  const params = await reported(`/challenges/${slug}`)
  await post(decide, takes, { as: admin, params })
  const hidden = await everywhere()
  // The search's own box repeats what was asked; the team's page leads to the page that says it is gone.
  for (const [at, text] of hidden.entries()) if (at !== 1) expect(text).not.toContain(title)
  expect(found(hidden)).toEqual([false, false, false, true, false, false])
  const at = await takedownOf(`/challenges/${slug}`)
  await post(review, { review: 'restored', note: 'Fue un error' }, { as: admin, params: at })
  expect(found(await everywhere())).toEqual(found(before))
})

test('what was taken down is not shown again while its author has been in shelter since', async () => {
  const admin = await somebody('administrator')
  const { viewer, about } = await introduced()
  await post(decide, takes, { as: admin, params: await reported(about) })
  const params = await takedownOf(about)
  await shelterPerson(viewer, now())
  const again = { review: 'restored', note: 'Fue un error' }
  expect(await statusOf(post(review, again, { as: admin, params }))).toBe(200)
  const introduction = async () =>
    (
      await db
        .selectFrom('person')
        .select('introduction')
        .where('id', '=', viewer.id)
        .executeTakeFirstOrThrow()
    ).introduction
  expect(await introduction()).not.toContain(marker)
  await endShelter(viewer, now())
  await post(review, again, { as: admin, params })
  expect(await introduction()).toBe(marker)
})

test('anybody may report without an account; their address is forgotten with the answer', async () => {
  const admin = await somebody('administrator')
  const { about } = await introduced()
  expect((await read(reportPage, { path: `/reports/new?about=${about}` })).kind).toBe('person')
  for (const path of ['/people/nadie-asi', '/about', 'javascript:alert(1)'])
    expect(await statusOf(read(reportPage, { path: `/reports/new?about=${path}` }))).toBe(404)
  expect(await post(report, { about, reason: 'porque-si', words: 'x' })).toMatchObject({
    error: { reason: ['required'], words: ['too-short:3'] },
  })
  const params = await reported(about, { address: 'Vecina@example.org' })
  await post(decide, { decision: 'kept', reason: 'No nombra a nadie' }, { as: admin, params })
  const kept = await db
    .selectFrom('report')
    .select(['address', 'decision'])
    .where('id', '=', params.report)
    .executeTakeFirstOrThrow()
  expect(kept).toEqual({ address: null, decision: 'kept' })
  const mails = await db
    .selectFrom('notification')
    .select(['kind', 'address'])
    .where('kind', '=', 'report-kept')
    .execute()
  expect(mails).toContainEqual({ kind: 'report-kept', address: 'vecina@example.org' })
  expect(await post(decide, takes, { as: admin, params })).toMatchObject({
    error: { '': ['already-decided'] },
  })
  await db
    .updateTable('report')
    .set({ decidedAt: new Date(now().getTime() - 181 * 86_400_000) })
    .where('id', '=', params.report)
    .execute()
  await forgetContentReports(now())
  expect(await statusOf(read(reportToDecide, { as: admin, params }))).toBe(404)
})

test('only administrators read and decide reports', async () => {
  const { about } = await introduced()
  const params = await reported(about)
  for (const as of [await somebody(), await somebody('organizer', 'curator')]) {
    expect(await statusOf(read(reports, { as }))).toBe(403)
    expect(await statusOf(read(reportToDecide, { as, params }))).toBe(403)
    expect(await statusOf(post(decide, takes, { as, params }))).toBe(403)
  }
})

test('one decision answers every report about the same thing, and of fifty at once one counts', async () => {
  const admin = await somebody('administrator')
  const { about } = await introduced()
  const first = await reported(about)
  const second = await reported(about)
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      post(decide, takes, { as: admin, params: n % 2 ? first : second }),
    ),
  )
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  const rows = await db.selectFrom('report').select('decision').where('path', '=', about).execute()
  expect(rows).toEqual([{ decision: 'taken-down' }, { decision: 'taken-down' }])
})

test('what a team says of itself goes and comes back; the team stays', async () => {
  const admin = await somebody('administrator')
  const event = await datathonToJudge({ teams: 1 })
  const { slug } = await db
    .selectFrom('team')
    .select('slug')
    .where('id', '=', event.teams[0]!.teamId)
    .executeTakeFirstOrThrow()
  await db.updateTable('team').set({ introduction: marker }).where('slug', '=', slug).execute()
  const page = { params: { team: slug } }
  const params = await reported(`/teams/${slug}`)
  await post(decide, takes, { as: admin, params })
  expect(JSON.stringify(await read(team, page))).not.toContain('Estela')
  const at = await takedownOf(`/teams/${slug}`)
  await post(review, { review: 'restored', note: 'Se aclaró' }, { as: admin, params: at })
  expect(JSON.stringify(await read(team, page))).toContain('Estela')
})

test('checklist 39: an organisation whose page is taken down is named on none of its briefs, and in no search', async () => {
  const admin = await somebody('administrator')
  const event = await datathonToJudge({ teams: 0 })
  const { slug: organization, name } = await db
    .updateTable('organization')
    .set({ name: `Colectivo ${event.slug}`, status: 'verified', decidedAt: now() })
    .where('id', '=', event.challenge.organizationId)
    .returning(['slug', 'name'])
    .executeTakeFirstOrThrow()
  const everywhere = async () => {
    const brief = { params: { challenge: event.challenge.slug } }
    const program = (await read(api, { path: '/api/v1/challenges?limit=100' })) as Response
    return [
      JSON.stringify(await read(challenge, brief)),
      JSON.stringify(await read(search, { path: `/search?q=${event.slug.slice(0, -1)}` })),
      await program.text(),
    ]
  }
  const named = (texts: string[]) => texts.map((text) => text.includes(name))
  expect(named(await everywhere())).toEqual([true, true, true])
  const params = await reported(`/organizations/${organization}`)
  await post(decide, takes, { as: admin, params })
  expect(named(await everywhere())).toEqual([false, false, false])
  const at = await takedownOf(`/organizations/${organization}`)
  await post(review, { review: 'restored', note: 'Fue un error' }, { as: admin, params: at })
  expect(named(await everywhere())).toEqual([true, true, true])
})

test('reports and takedowns are named by what they are about, unless its owner hid it since', async () => {
  const admin = await somebody('administrator')
  const event = await datathonToJudge({ teams: 0 })
  const { slug, title, organizationId } = event.challenge
  const owner = await somebody()
  await db
    .insertInto('membership')
    .values({ organizationId, personId: owner.id, role: 'owner', joinedAt: now() })
    .execute()
  const path = `/challenges/${slug}`
  const listed = async () => {
    const told = await read(reports, { as: admin })
    return [...told.reports, ...told.takedowns].filter((each) => each.path === path)
  }
  const params = await reported(path)
  expect(await listed()).toMatchObject([{ title }])
  await post(decide, takes, { as: admin, params })
  expect(await listed()).toMatchObject([{ title }, { title }])
  const at = await takedownOf(path)
  expect((await read(ownPage, { as: owner, params: at })).takedown.title).toBe(title)
  const organization = await db
    .selectFrom('organization')
    .select('slug')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  await shelterOrganization(owner, organization.slug, now())
  const shown = await read(reports, { as: admin })
  expect(JSON.stringify(shown)).not.toContain(title)
})
