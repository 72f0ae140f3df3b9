import { expect, test } from 'vitest'
import { deciderFor, isAsker, othersThan } from './policy'
import { ask, decide, deputyState, expiryOf, nameDeputy, withdraw } from './rules'

const now = new Date('2019-02-15T12:00:00Z')
const own = (personId: string) => ({
  personId,
  handle: personId,
  principalId: null,
  principal: null,
})
const deputyOf = (principalId: string, personId: string) => ({
  personId,
  handle: personId,
  principalId,
  principal: principalId,
})
const asked = { askedBy: 'ana', expiresAt: expiryOf(now) }

test('a request holds for a week', () => {
  expect(expiryOf(now)).toEqual(new Date('2019-02-22T12:00:00Z'))
})

test('who asked never decides, not even as somebody’s deputy', () => {
  const deciders = [own('ana'), own('beto'), deputyOf('beto', 'ana')]
  expect(isAsker({ id: 'ana' }, asked)).toBe(true)
  expect(isAsker({ id: 'beto' }, asked)).toBe(false)
  expect(othersThan('ana', deciders).map(({ personId }) => personId)).toEqual(['beto'])
})

test('a deputy decides in the place of who named them, and says of whom', () => {
  const deciders = [own('ana'), deputyOf('ana', 'carla')]
  expect(deciderFor({ id: 'carla' }, deciders)).toMatchObject({ principalId: 'ana' })
})

test('whoever may decide in their own right does so in their own name', () => {
  const deciders = [deputyOf('ana', 'beto'), own('beto')]
  expect(deciderFor({ id: 'beto' }, deciders)).toMatchObject({ principalId: null })
})

test('a stranger decides nothing, and nobody decides on what was decided or has expired', () => {
  expect(deciderFor({ id: 'eva' }, [own('beto')])).toBeUndefined()
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
