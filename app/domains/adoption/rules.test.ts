import { expect, test } from 'vitest'
import {
  adoptionStates,
  afterTick,
  decide,
  discontinue,
  isDone,
  isGoingOn,
  request,
  untick,
  withdraw,
  workOnPlan,
  type PlanStep,
} from './rules'

const step = (ticks: PlanStep['ticks'], must = true, side: PlanStep['side'] = 'both') => ({
  must,
  side,
  ticks,
})

test('an organisation that waits for verification may ask; one that is suspended may not', () => {
  const tool = { stage: 'published' } as const
  expect(request(tool, { status: 'pending' }).ok).toBe(true)
  expect(request(tool, { status: 'verified' }).ok).toBe(true)
  expect(request(tool, { status: 'suspended' })).toMatchObject({ refusal: 'organization-stopped' })
})

test('a tool is asked for once it is published and until it is retired', () => {
  const organization = { status: 'verified' } as const
  expect(request({ stage: 'dormant' }, organization).ok).toBe(true)
  expect(request({ stage: 'consolidation' }, organization)).toMatchObject({
    refusal: 'tool-not-published',
  })
  expect(request({ stage: 'retired' }, organization)).toMatchObject({ refusal: 'tool-retired' })
})

test('a request is answered or withdrawn once', () => {
  expect(decide('requested', 'accepted', 'published')).toEqual({ ok: true, value: 'accepted' })
  expect(withdraw('requested')).toEqual({ ok: true, value: 'withdrawn' })
  for (const state of adoptionStates.filter((each) => each !== 'requested')) {
    expect(decide(state, 'declined', 'published')).toMatchObject({ refusal: 'already-decided' })
    expect(withdraw(state)).toMatchObject({ refusal: 'already-decided' })
  }
})

test('what was agreed can end at any time, and only once', () => {
  for (const state of ['accepted', 'onboarding', 'in_use'] as const) {
    expect(discontinue(state)).toEqual({ ok: true, value: 'discontinued' })
  }
  expect(discontinue('requested')).toMatchObject({ refusal: 'not-agreed' })
  for (const state of ['discontinued', 'declined', 'withdrawn'] as const) {
    expect(discontinue(state)).toMatchObject({ refusal: 'already-ended' })
    expect(workOnPlan(state)).toMatchObject({ refusal: 'already-ended' })
    expect(isGoingOn(state)).toBe(false)
  }
})

test('a step of both sides is done when both have ticked it', () => {
  expect(isDone(step(['adopter']))).toBe(false)
  expect(isDone(step(['adopter', 'maintainers']))).toBe(true)
  expect(isDone(step(['maintainers'], true, 'maintainers'))).toBe(true)
  expect(isDone(step(['adopter'], true, 'maintainers'))).toBe(false)
})

test('the first tick begins the onboarding', () => {
  expect(afterTick('accepted', [step([]), step([])])).toBe('accepted')
  expect(afterTick('accepted', [step(['adopter']), step([])])).toBe('onboarding')
})

test('a tool is in use when all that must be done is done, whatever else is open', () => {
  const done = step(['adopter', 'maintainers'])
  expect(afterTick('onboarding', [done, step([], false)])).toBe('in_use')
  expect(afterTick('onboarding', [done, step(['adopter'])])).toBe('onboarding')
  expect(afterTick('onboarding', [step([], false)])).toBe('onboarding')
})

test('use does not fall back: what it stood on stays ticked', () => {
  expect(afterTick('in_use', [step([])])).toBe('in_use')
  expect(untick('in_use', { must: true })).toMatchObject({ refusal: 'already-in-use' })
  expect(untick('in_use', { must: false }).ok).toBe(true)
  expect(untick('onboarding', { must: true }).ok).toBe(true)
})
