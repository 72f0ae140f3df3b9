import { expect, test } from 'vitest'
import { criteria, criteriaOf, findCriterion } from './criteria'
import {
  addMonths,
  decide,
  missingOf,
  standings,
  undecidedOf,
  type Decision,
  type Evidence,
} from './gate'
import { effortKinds, gates } from './rules'

const now = new Date('2026-11-24T18:00:00Z')
const before = (days: number) => new Date(now.getTime() - days * 86_400_000)

const evidence = (criterion: string, addedAt: Date, addedBy = 'maintainer'): Evidence => ({
  criterion,
  addedBy,
  addedAt,
})
const decision = (criterion: string, met: boolean, decidedAt: Date, rest = {}): Decision => ({
  criterion,
  met,
  reason: 'Se revisó.',
  decidedBy: 'mentor',
  decidedAt,
  validUntil: null,
  ...rest,
})
const pilot = findCriterion('pilot-done')!
const stateOf = (proofs: Evidence[], decisions: Decision[]) =>
  standings([pilot], proofs, decisions, now)[0]?.state

test('every gate asks for something, and no key is used twice', () => {
  for (const gate of gates) expect(criteriaOf(gate).length).toBeGreaterThan(2)
  expect(new Set(criteria.map(({ key }) => key)).size).toBe(criteria.length)
})

test('the gate to publication asks for evidence of all four kinds of work', () => {
  const kinds = new Set(criteriaOf('published').map(({ kind }) => kind))
  for (const kind of effortKinds) expect(kinds).toContain(kind)
})

test('a criterion waits from its first evidence until somebody decides', () => {
  expect(stateOf([], [])).toBe('missing')
  expect(stateOf([evidence('pilot-done', before(3))], [])).toBe('waiting')
  expect(
    stateOf([evidence('pilot-done', before(3))], [decision('pilot-done', true, before(2))]),
  ).toBe('met')
})

test('the latest decision counts, in whichever order they are read', () => {
  const proofs = [evidence('pilot-done', before(9))]
  const first = decision('pilot-done', true, before(8))
  const second = decision('pilot-done', false, before(2))
  expect(stateOf(proofs, [first, second])).toBe('not-met')
  expect(stateOf(proofs, [second, first])).toBe('not-met')
})

test('new evidence reopens what was refused, and leaves alone what is met', () => {
  const again = [evidence('pilot-done', before(9)), evidence('pilot-done', before(1))]
  expect(stateOf(again, [decision('pilot-done', false, before(5))])).toBe('waiting')
  expect(stateOf(again, [decision('pilot-done', true, before(5))])).toBe('met')
})

test('a decision that has run out holds no more, from its very instant on', () => {
  const proofs = [evidence('pilot-done', before(400))]
  const until = (validUntil: Date) => [decision('pilot-done', true, before(365), { validUntil })]
  expect(stateOf(proofs, until(now))).toBe('expired')
  expect(stateOf(proofs, until(new Date(now.getTime() + 1)))).toBe('met')
})

test('what is missing comes first and keeps the gate shut', () => {
  const proofs = [evidence('problem-confirmed', before(9)), evidence('open-licence', before(9))]
  const made = [decision('problem-confirmed', true, before(5))]
  const all = standings(criteriaOf('development'), proofs, made, now)
  expect(all.map(({ criterion, state }) => [criterion.key, state])).toEqual([
    ['people-committed', 'missing'],
    ['open-licence', 'waiting'],
    ['problem-confirmed', 'met'],
  ])
  expect(missingOf(all)).toEqual(['people-committed', 'open-licence'])
  expect(undecidedOf(all)).toEqual(['open-licence'])
})

test('nobody calls a criterion met without evidence, or on evidence of their own', () => {
  const mentor = { id: 'mentor' }
  expect(decide(pilot, { evidence: [], firstDecision: null }, mentor, true, now)).toMatchObject({
    refusal: 'evidence-missing',
  })
  const own = [evidence('pilot-done', before(1), 'mentor')]
  expect(decide(pilot, { evidence: own, firstDecision: null }, mentor, true, now)).toMatchObject({
    refusal: 'own-evidence',
  })
  expect(decide(pilot, { evidence: [], firstDecision: null }, mentor, false, now).ok).toBe(true)
})

test('a second signature takes a second person, after the first', () => {
  const second = findCriterion('harm-signed-again')!
  const proofs = [evidence('harm-signed-again', before(1))]
  const sign = (id: string, firstDecision: Decision | null) =>
    decide(second, { evidence: proofs, firstDecision }, { id }, true, now)
  const first = decision('harm-assessed', true, before(30))
  expect(sign('curator', null)).toMatchObject({ refusal: 'first-signature-missing' })
  expect(sign('mentor', first)).toMatchObject({ refusal: 'same-signature' })
  expect(sign('curator', first)).toEqual({ ok: true, value: addMonths(now, 12) })
})

test('a year after the last day of a month is the last day of that month', () => {
  expect(addMonths(new Date('2028-02-29T10:00:00Z'), 12)).toEqual(new Date('2029-02-28T10:00:00Z'))
  expect(addMonths(new Date('2026-08-31T10:00:00Z'), 6)).toEqual(new Date('2027-02-28T10:00:00Z'))
})
