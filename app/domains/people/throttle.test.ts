import { expect, test } from 'vitest'
import { admitTry, limits, type Past } from './throttle'

const now = new Date('2026-03-01T10:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const times = (count: number, seconds = 0) => Array.from({ length: count }, () => ago(seconds))
const past = (change: Partial<Past>): Past => ({
  here: [],
  strange: [],
  accounts: 0,
  known: false,
  ...change,
})
const limit = limits['sign-in']

test('ten wrong tries in a quarter of an hour, then the eleventh waits for the first to be that old', () => {
  const ten = [...times(9, 60), ago(300)]
  expect(admitTry(limit, past({ here: ten.slice(1) }), now).ok).toBe(true)
  expect(admitTry(limit, past({ here: ten }), now)).toMatchObject({
    refusal: 'too-many-tries:600',
  })
})

test('tries from many addresses get on ever more slowly, and never not at all', () => {
  const after = (tries: number, seconds: number) =>
    admitTry(limit, past({ strange: times(tries, seconds) }), now)
  expect(after(19, 0).ok).toBe(true)
  expect(after(20, 0)).toMatchObject({ refusal: 'too-many-tries:1' })
  expect(after(23, 0)).toMatchObject({ refusal: 'too-many-tries:8' })
  expect(after(400, 0)).toMatchObject({ refusal: 'too-many-tries:60' })
  expect(after(400, 60).ok).toBe(true)
})

test('a device that has signed in before waits for nobody else’s tries', () => {
  const device = past({ strange: times(400), accounts: 5000, known: true })
  expect(admitTry(limit, device, now)).toEqual({ ok: true, value: 0 })
  expect(admitTry(limit, { ...device, here: times(10) }, now).ok).toBe(false)
})

test('where one password is tried on many accounts, a try is held and an account bears fewer', () => {
  expect(admitTry(limit, past({ accounts: 100 }), now)).toEqual({ ok: true, value: 0 })
  expect(admitTry(limit, past({ accounts: 110 }), now)).toEqual({ ok: true, value: 500 })
  expect(admitTry(limit, past({ accounts: 9000 }), now)).toEqual({ ok: true, value: 3000 })
  expect(admitTry(limit, past({ accounts: 101, here: times(3) }), now).ok).toBe(false)
})
