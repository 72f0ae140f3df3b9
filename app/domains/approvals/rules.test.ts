import { expect, test } from 'vitest'
import { deciderFor, isAsker, othersThan } from './policy'
import { ask, decide, deputyState, expiryOf, nameDeputy, withdraw } from './rules'

const now = new Date('2019-02-15T12:00:00Z')
const own = (personId: string) => ({
  personId,
  handle: personId,
  principalId: null,
  principal: null,
  acceptedAt: null,
})
const before = new Date(now.getTime() - 1)
const deputyOf = (principalId: string, personId: string, acceptedAt = before) => ({
  personId,
  handle: personId,
  principalId,
  principal: principalId,
  acceptedAt,
})
const asked = { askedBy: 'ana', askedAt: now, expiresAt: expiryOf(now) }
const idsOf = (deciders: { personId: string }[]) => deciders.map(({ personId }) => personId)

test('a request holds for a week', () => {
  expect(expiryOf(now)).toEqual(new Date('2019-02-22T12:00:00Z'))
})

test('who asked never decides, not even as somebody’s deputy', () => {
  const deciders = [own('ana'), own('beto'), deputyOf('beto', 'ana')]
  expect(isAsker({ id: 'ana' }, asked)).toBe(true)
  expect(isAsker({ id: 'beto' }, asked)).toBe(false)
  expect(deciderFor({ id: 'ana' }, asked, deciders)).toMatchObject({ refusal: 'own-request' })
  expect(idsOf(othersThan(asked, deciders))).toEqual(['beto'])
})

test('nobody decides in the place of who asked, and such a deputy is nobody else', () => {
  const deciders = [own('ana'), deputyOf('ana', 'carla')]
  const refused = { refusal: 'deputy-of-asker' }
  expect(deciderFor({ id: 'carla' }, asked, deciders)).toMatchObject(refused)
  expect(othersThan(asked, deciders)).toEqual([])
})

test('a deputy who agreed to stand in only after the request was made does not decide it', () => {
  const after = new Date(now.getTime() + 1)
  const deciders = [own('ana'), own('beto'), deputyOf('beto', 'carla', after)]
  const refused = { refusal: 'deputy-after-request' }
  expect(deciderFor({ id: 'carla' }, asked, deciders)).toMatchObject(refused)
  expect(idsOf(othersThan(asked, deciders))).toEqual(['beto'])
  expect(idsOf(othersThan({ ...asked, askedAt: after }, deciders))).toEqual(['beto', 'carla'])
})

test('who was named by the asker decides in the place of another, or in their own right', () => {
  const both = [own('ana'), own('beto'), deputyOf('ana', 'carla'), deputyOf('beto', 'carla')]
  const inPlaceOf = (principalId: string | null) => ({ ok: true, value: { principalId } })
  expect(deciderFor({ id: 'carla' }, asked, both)).toMatchObject(inPlaceOf('beto'))
  expect(othersThan(asked, both)[1]).toMatchObject({ personId: 'carla', principalId: 'beto' })
  const colleague = [own('ana'), deputyOf('ana', 'beto'), own('beto')]
  expect(deciderFor({ id: 'beto' }, asked, colleague)).toMatchObject(inPlaceOf(null))
  expect(othersThan(asked, colleague)[0]).toMatchObject({ personId: 'beto', principalId: null })
})

test('who named the asker as their deputy decides, since it was asked in the asker’s own name', () => {
  const deciders = [own('ana'), own('beto'), deputyOf('beto', 'ana')]
  expect(deciderFor({ id: 'beto' }, asked, deciders).ok).toBe(true)
})

test('a deputy decides in the place of who named them, and says of whom', () => {
  const deciders = [own('beto'), deputyOf('beto', 'carla')]
  const as = { value: { principalId: 'beto' } }
  expect(deciderFor({ id: 'carla' }, asked, deciders)).toMatchObject(as)
})

test('a stranger decides nothing, and nobody decides on what was decided or has expired', () => {
  expect(deciderFor({ id: 'eva' }, asked, [own('beto')])).toMatchObject({ refusal: 'not-allowed' })
  expect(decide(null, now)).toMatchObject({ refusal: 'already-decided' })
  expect(decide(asked, now).ok).toBe(true)
  const late = new Date(asked.expiresAt)
  expect(decide(asked, late)).toMatchObject({ refusal: 'approval-expired' })
})

test('the same thing is asked for once at a time, and never where nobody else could answer', () => {
  expect(ask(asked, [own('beto')], now)).toMatchObject({ refusal: 'approval-pending' })
  expect(ask(asked, [own('beto')], asked.expiresAt)).toMatchObject({ ok: true })
  expect(ask(null, [], now)).toMatchObject({ refusal: 'nobody-else' })
})

test('a request is taken back only while nobody has decided', () => {
  expect(withdraw({ decision: null }).ok).toBe(true)
  expect(withdraw({ decision: 'refused' }).ok).toBe(false)
})

test('nobody is their own deputy, and one has one deputy at a time', () => {
  const none = { hasOne: false }
  expect(nameDeputy('ana', undefined, none)).toMatchObject({ refusal: 'not-a-person' })
  expect(nameDeputy('ana', { id: 'ana' }, none)).toMatchObject({ refusal: 'own-deputy' })
  expect(nameDeputy('ana', { id: 'beto' }, { hasOne: true }).ok).toBe(false)
  expect(nameDeputy('ana', { id: 'beto' }, none).ok).toBe(true)
})

test('a deputy stands in from the day named, once they agreed, until the end', () => {
  const tomorrow = new Date(now.getTime() + 86_400_000)
  const deputy = { fromAt: now, untilAt: null, acceptedAt: now, endedAt: null }
  expect(deputyState({ ...deputy, acceptedAt: null }, now)).toBe('asked')
  expect(deputyState({ ...deputy, fromAt: tomorrow }, now)).toBe('later')
  expect(deputyState(deputy, now)).toBe('current')
  expect(deputyState({ ...deputy, untilAt: tomorrow }, tomorrow)).toBe('past')
  expect(deputyState({ ...deputy, endedAt: now }, now)).toBe('past')
})
