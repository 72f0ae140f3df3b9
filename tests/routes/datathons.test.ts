import { db } from 'db/client'
import { expect, test } from 'vitest'
import { loader as calendar } from '~/routes/datathons/calendar'
import { loader as challenges } from '~/routes/datathons/challenges'
import { loader as page } from '~/routes/datathons/datathon'
import { loader as list } from '~/routes/datathons/list'
import { action as create, loader as newPage } from '~/routes/datathons/new'
import { action as save, loader as editPage } from '~/routes/datathons/organize-edit'
import { loader as dashboard } from '~/routes/datathons/organize'
import { loader as rules } from '~/routes/datathons/rules'
import {
  aDatathon,
  afterClose,
  criterion,
  datathonFields,
  early,
  lastEntryOf,
  noticesOf,
  whileRegistering,
  whileRunning,
} from '../support/datathons'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

type Reply = { error?: Record<string, string[]> }
const errorsOf = async (answer: unknown) => ((await answer) as Reply).error

test('nobody but an organiser or an administrator of the instance creates a datathon', async () => {
  const person = await somebody()
  expect(await statusOf(read(newPage, { as: person, at: early }))).toBe(403)
  expect(await lastEntryOf(person)).toEqual({
    kind: 'datathon.create',
    outcome: 'refused:not-allowed',
  })
  const reply = await errorsOf(post(create, datathonFields(), { as: person, at: early }))
  expect(reply?.['']).toEqual(['not-allowed'])
  expect(await statusOf(read(newPage, { as: await somebody('administrator'), at: early }))).toBe(
    200,
  )
})

test('a visitor who wants to create one is led to sign in and back', async () => {
  const answer = await Promise.resolve(read(newPage, { path: '/datathons/new' })).catch((e) => e)
  expect((answer as Response).headers.get('location')).toBe('/sign-in?back=%2Fdatathons%2Fnew')
})

test('a datathon is public at once, its instants in its own zone, its creator its organiser', async () => {
  const { id, slug, organizer, params } = await aDatathon()
  const datathon = await db
    .selectFrom('datathon')
    .select(['startsAt', 'submissionsCloseAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(datathon.startsAt.toISOString()).toBe('2019-01-31T15:00:00.000Z')
  expect(datathon.submissionsCloseAt.toISOString()).toBe('2019-02-02T00:00:00.000Z')
  const seen = await read(page, { params, at: early })
  expect(seen.datathon).toMatchObject({ slug, phase: 'announced' })
  expect(seen.organizers).toEqual([{ handle: organizer.handle, disclosed: null }])
  expect(await lastEntryOf(organizer)).toEqual({ kind: 'datathon.create', outcome: 'done' })
})

test('instants that are out of order are told at their field, and nothing is created', async () => {
  const as = await somebody('organizer')
  const fields = datathonFields({ submissionsCloseAt: '2019-01-31T08:00' })
  expect((await errorsOf(post(create, fields, { as, at: early })))?.submissionsCloseAt).toEqual([
    'instant-out-of-order',
  ])
  expect(await lastEntryOf(as)).toBeUndefined()
})

test('whoever fills in the long form hears of everything that is wrong at once', async () => {
  const as = await somebody('organizer')
  const fields = datathonFields({
    name: '',
    teamSmallest: '6',
    teamLargest: '2',
    startsAt: '2019-02-03T08:00',
    submissionsCloseAt: '2019-02-02T08:00',
    resultsAt: 'mañana',
  })
  expect(await errorsOf(post(create, fields, { as, at: early }))).toMatchObject({
    name: ['required'],
    teamLargest: ['largest-below-smallest'],
    submissionsCloseAt: ['instant-out-of-order'],
    resultsAt: ['not-a-date'],
  })
})

test('a datathon whose hand-ins would be closed already is not announced', async () => {
  const as = await somebody('organizer')
  const errors = await errorsOf(post(create, datathonFields(), { as, at: afterClose }))
  expect(errors?.submissionsCloseAt).toEqual(['instant-has-passed'])
})

test('no criterion outweighs the first, and one that was begun is finished', async () => {
  const as = await somebody('organizer')
  const heavier = datathonFields(criterion(1, 'Técnica', '70'))
  expect(
    (await errorsOf(post(create, heavier, { as, at: early })))?.['criteria[0].weight'],
  ).toEqual(['first-weighs-most'])
  const unfinished = datathonFields({ ...criterion(1, '', '20'), 'criteria[1].level3': '' })
  const errors = await errorsOf(post(create, unfinished, { as, at: early }))
  expect(errors?.['criteria[1].name']).toEqual(['required'])
  expect(errors?.['criteria[1].level3']).toEqual(['required'])
})

test('a spare criterion counts for nothing', async () => {
  const { params } = await aDatathon({ 'criteria[2].spare': 'on', 'criteria[2].name': '' })
  expect((await read(rules, { params })).criteria).toHaveLength(2)
})

test('a name in use and a word of the site map give other addresses', async () => {
  const as = await somebody('organizer')
  const first = (await post(create, datathonFields({ name: 'New' }), { as, at: early })) as Response
  const second = (await post(create, datathonFields({ name: 'New' }), {
    as,
    at: early,
  })) as Response
  const paths = [first, second].map((response) => response.headers.get('location'))
  expect(paths).not.toContain('/datathons/new')
  expect(new Set(paths).size).toBe(2)
})

test('what does not exist is not found', async () => {
  const params = { datathon: 'ninguno' }
  for (const loader of [page, challenges, rules, calendar]) {
    expect(await statusOf(read<unknown>(loader, { params }))).toBe(404)
  }
})

test('only its organisers see the dashboard and change it', async () => {
  const { params, organizer, fields } = await aDatathon()
  const person = await somebody()
  expect(await statusOf(read(dashboard, { as: person, params }))).toBe(403)
  expect(await statusOf(read(editPage, { as: person, params }))).toBe(403)
  expect(await statusOf(post(save, fields, { as: person, params, at: early }))).toBe(403)
  expect(await statusOf(read(dashboard, { as: organizer, params, at: early }))).toBe(200)
})

test('the form that comes back unchanged changes nothing and tells nobody', async () => {
  const { id, params, organizer, fields } = await aDatathon()
  const response = await post(save, fields, { as: organizer, params, at: whileRunning })
  expect(await statusOf(response)).toBe(302)
  expect(await noticesOf(organizer)).toEqual([])
  const moves = await db
    .selectFrom('movedInstant')
    .select('id')
    .where('datathonId', '=', id)
    .execute()
  expect(moves).toEqual([])
})

test('a date moves only with a reason, which is published and mailed', async () => {
  const { params, organizer, fields } = await aDatathon()
  const at = whileRegistering
  const moved = { ...fields, submissionsCloseAt: '2019-02-01T20:00' }
  const refused = await errorsOf(post(save, moved, { as: organizer, params, at }))
  expect(refused?.reason).toEqual(['reason-missing'])

  const reasoned = { ...moved, reason: 'El internet de la sede estuvo caído' }
  expect(await statusOf(post(save, reasoned, { as: organizer, params, at }))).toBe(302)
  const [notice] = await noticesOf(organizer)
  expect(notice).toMatchObject({
    kind: 'datathon-moved',
    facts: { instant: 'submissionsCloseAt', count: 1 },
  })
  const { moves } = await read(page, { params, at })
  expect(moves).toMatchObject([{ from: '1\u00a0feb 2019, 18:00', to: '1\u00a0feb 2019, 20:00' }])
})

test('a date that has passed can’t be moved, nor one into the past', async () => {
  const { params, organizer, fields } = await aDatathon()
  const ask = (change: Record<string, string>, at: Date) =>
    errorsOf(
      post(save, { ...fields, reason: 'Porque sí', ...change }, { as: organizer, params, at }),
    )
  expect((await ask({ startsAt: '2019-01-31T10:00' }, whileRunning))?.startsAt).toEqual([
    'instant-has-passed',
  ])
  expect((await ask({ submissionsCloseAt: '2019-01-31T12:00' }, whileRunning))?.submissionsCloseAt).toEqual(['instant-in-the-past']) // prettier-ignore
})

test('once it is locked the rubric stays, whatever the form says', async () => {
  const { id, params, organizer, fields } = await aDatathon()
  await db
    .updateTable('datathon')
    .set({ rubricLockedAt: whileRunning })
    .where('id', '=', id)
    .execute()
  const at = whileRunning
  const changed = { ...fields, ...criterion(1, 'Otra cosa', '40') }
  const refused = await errorsOf(post(save, changed, { as: organizer, params, at }))
  expect(refused?.['']).toEqual(['rubric-locked'])
  expect(await lastEntryOf(organizer)).toEqual({
    kind: 'datathon.save',
    outcome: 'refused:rubric-locked',
  })
  const fewer = await errorsOf(post(save, { ...fields, awards: '' }, { as: organizer, params, at }))
  expect(fewer?.awards).toEqual(['rubric-locked'])
  const without = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !name.startsWith('criteria')),
  )
  expect(await statusOf(post(save, without, { as: organizer, params, at }))).toBe(302)
  expect((await read(rules, { params })).criteria).toHaveLength(2)
})

test('a renamed track keeps its place; none is taken away once the call is open', async () => {
  const { id, params, organizer, fields } = await aDatathon()
  const tracks = () =>
    db.selectFrom('track').select(['id', 'name']).where('datathonId', '=', id).orderBy('position').execute() // prettier-ignore
  const before = await tracks()
  const renamed = { ...fields, tracks: 'Tortura y malos tratos\nCorrupción' }
  await post(save, renamed, { as: organizer, params, at: whileRunning })
  const after = await tracks()
  expect(after.map(({ name }) => name)).toEqual(['Tortura y malos tratos', 'Corrupción'])
  expect(after.map((track) => track.id)).toEqual(before.map((track) => track.id))
  const fewer = { ...fields, tracks: 'Corrupción' }
  const refused = await errorsOf(post(save, fewer, { as: organizer, params, at: whileRunning }))
  expect(refused?.tracks).toEqual(['track-may-be-in-use'])
})

test('two tracks change places', async () => {
  const { id, params, organizer, fields } = await aDatathon()
  const swapped = { ...fields, tracks: 'Corrupción\nTortura' }
  expect(await statusOf(post(save, swapped, { as: organizer, params, at: early }))).toBe(302)
  const names = await db.selectFrom('track').select('name').where('datathonId', '=', id).orderBy('position').execute() // prettier-ignore
  expect(names.map(({ name }) => name)).toEqual(['Corrupción', 'Tortura'])
})

test('the calendar file says every instant, and how often it moved', async () => {
  const { params, organizer, fields } = await aDatathon()
  const moved = { ...fields, resultsAt: '2019-02-16T12:00', reason: 'Falta el jurado' }
  await post(save, moved, { as: organizer, params, at: early })
  const response = await read(calendar, { params, at: early })
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = (await response.text()).replace(/\r\n /g, '')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6)
  expect(text).toContain('DTSTART:20190216T180000Z\r\nSEQUENCE:1')
})

test('what goes on stands before what is over', async () => {
  const { slug } = await aDatathon()
  const running = await read(list, { at: whileRunning })
  expect(running.coming.map((each) => each.slug)).toContain(slug)
  const over = await read(list, { at: new Date('2019-04-01T00:00:00Z') })
  expect(over.past.map((each) => each.slug)).toContain(slug)
  expect(over.mayCreate).toBe(false)
})

test('what to do now follows who one is', async () => {
  const { params, organizer } = await aDatathon()
  const stepsOf = async (as: typeof organizer | null) =>
    (await read(page, { params, as, at: whileRegistering })).steps
  expect(await stepsOf(null)).toEqual(['register', 'propose'])
  expect(await stepsOf(organizer)).toEqual(['organize', 'register', 'propose'])
})
