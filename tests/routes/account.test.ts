import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as markRead, loader as notifications } from '~/routes/account/notifications'
import { loader as open } from '~/routes/account/notification'
import { action as saveProfile, loader as profile } from '~/routes/account/profile'
import { loader as person } from '~/routes/public/person'
import { action as grant } from '~/routes/admin/roles'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

type Reply = { error?: Record<string, string[]> }

async function told() {
  const admin = await somebody('administrator')
  const whom = await somebody()
  await post(grant, { handle: whom.handle, role: 'curator' }, { as: admin })
  return whom
}

test('looking at notices leaves them unread; the button marks them read', async () => {
  const as = await told()
  const unread = async () =>
    (await read(notifications, { as })).notifications.filter(({ isRead }) => !isRead).length
  expect(await unread()).toBe(1)
  expect(await unread()).toBe(1)
  expect(await statusOf(post(markRead, {}, { as }))).toBe(302)
  expect(await unread()).toBe(0)
})

test('a notice that is followed is read, and no other; nobody follows somebody else’s', async () => {
  const as = await told()
  await post(
    grant,
    { handle: as.handle, role: 'organizer' },
    { as: await somebody('administrator') },
  )
  const shown = (await read(notifications, { as })).notifications
  const params = { notification: shown[0]!.id }
  expect(await statusOf(read(open, { as: await told(), params }))).toBe(404)
  const led = (await read(open, { as, params })) as Response
  expect(led.headers.get('location')).toBe('/me')
  const marks = (await read(notifications, { as })).notifications.map(({ isRead }) => isRead)
  expect(marks).toEqual([true, false])
  for (const wrong of ['x', '00000000-0000-4000-8000-000000000000'])
    expect(await statusOf(read(open, { as, params: { notification: wrong } }))).toBe(404)
})

test('a notice says what happened in the reader’s language', async () => {
  const as = await told()
  const textIn = async (language: 'es' | 'en') =>
    (await read(notifications, { as: { ...as, language } })).notifications[0]?.text
  expect(await textIn('es')).toBe('Papel nuevo: curaduría')
  expect(await textIn('en')).toBe('New role: curator')
})

test('one marks only one’s own notices', async () => {
  const [one, other] = [await told(), await told()]
  await post(markRead, {}, { as: one })
  const rest = await read(notifications, { as: other })
  expect(rest.notifications[0]?.isRead).toBe(false)
})

const said = (change: Record<string, string | string[]> = {}) => ({
  introduction: 'Analizo datos penitenciarios.',
  sector: 'academia',
  skills: ['data', 'research'],
  hoursAvailable: '6',
  timeZone: 'America/Tijuana',
  language: 'en',
  ...change,
})

test('what one says of oneself is kept and, apart from the hours, public', async () => {
  const as = await somebody()
  expect(await statusOf(post(saveProfile, said({ handle: as.handle }), { as }))).toBe(302)
  expect((await read(profile, { as })).start).toMatchObject({
    hoursAvailable: '6',
    timeZone: 'America/Tijuana',
    language: 'en',
  })
  const seen = await read(person, { params: { handle: as.handle } })
  expect(seen).toMatchObject({ sector: 'academia', skills: ['data', 'research'], isOwn: false })
  expect(JSON.stringify(seen)).not.toContain('hours')
  expect(JSON.stringify(seen)).not.toContain('@')
})

test('a public name that somebody has is told beside its field', async () => {
  const [as, other] = [await somebody(), await somebody()]
  const reply = (await post(saveProfile, said({ handle: other.handle }), { as })) as Reply
  expect(reply.error?.handle).toEqual(['handle-taken'])
})

test('a zone that no clock has, and a week with too many hours, are refused', async () => {
  const as = await somebody()
  const form = said({ handle: as.handle, timeZone: 'Marte/Olympus', hoursAvailable: '169' })
  const reply = (await post(saveProfile, form, { as })) as Reply
  expect(reply.error?.timeZone).toEqual(['not-a-time-zone'])
  expect(reply.error?.hoursAvailable).toEqual(['too-many-hours'])
})

test('nobody is found under a name that nobody has, nor somebody who was suspended', async () => {
  expect(await statusOf(read(person, { params: { handle: 'nadie' } }))).toBe(404)
  const { id, handle } = await somebody()
  await db.updateTable('person').set({ suspendedAt: new Date() }).where('id', '=', id).execute()
  expect(await statusOf(read(person, { params: { handle } }))).toBe(404)
})

test('the account is one’s own: a visitor is led to sign in', async () => {
  for (const loader of [notifications, profile]) {
    expect(await statusOf(read<unknown>(loader, { path: '/me/profile' }))).toBe(302)
  }
})
