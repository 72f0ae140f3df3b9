import { expect, test } from 'vitest'
import { hostings } from '../catalog/facts'
import { effortKinds } from '../incubation/rules'
import { planFor, planWeeks, template, weekBegins, weekEnds, weekOf } from './onboarding-plan'

test('every plan goes over the four kinds of work and ends within its weeks', () => {
  for (const hosting of [...hostings, null]) {
    const plan = planFor(hosting)
    expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(effortKinds))
    for (const { weeks } of plan) {
      expect(weeks[0]).toBeGreaterThan(0)
      expect(weeks[1]).toBeLessThanOrEqual(planWeeks)
      expect(weeks[0]).toBeLessThanOrEqual(weeks[1])
    }
  }
})

test('no step stands twice, and harm is looked at before anything is installed', () => {
  const keys = template.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.indexOf('harm-plan')).toBeLessThan(keys.indexOf('install'))
})

test('a server is prepared only where there is one', () => {
  const keys = (hosting: 'device' | 'shared') => planFor(hosting).map(({ key }) => key)
  expect(keys('shared')).toContain('prepare-hosting')
  expect(keys('device')).not.toContain('prepare-hosting')
})

test('weeks are counted from the agreement', () => {
  const agreed = new Date('2026-11-24T18:00:00Z')
  expect(weekOf(agreed, agreed)).toBe(1)
  expect(weekOf(agreed, new Date('2026-12-01T17:59:59Z'))).toBe(1)
  expect(weekOf(agreed, new Date('2026-12-01T18:00:00Z'))).toBe(2)
  expect(weekBegins(agreed, 2)).toEqual(new Date('2026-12-01T18:00:00Z'))
  expect(weekEnds(agreed, 1)).toEqual(weekBegins(agreed, 2))
})
