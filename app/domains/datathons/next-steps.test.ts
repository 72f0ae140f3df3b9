import { expect, test } from 'vitest'
import { nextSteps, stepPath } from './next-steps'
import { phases } from './rules'

const nobody = { registered: false, inTeam: false, judges: false, organizes: false }

test('in every phase everybody is told something to do, and never more than three things', () => {
  for (const phase of phases) {
    for (const reader of ['visitor' as const, nobody, { ...nobody, organizes: true }]) {
      const steps = nextSteps(phase, reader)
      expect(steps.length).toBeGreaterThan(0)
      expect(steps.length).toBeLessThanOrEqual(3)
    }
  }
})

test('before registration opens one waits or proposes a brief', () => {
  expect(nextSteps('call', 'visitor')).toEqual(['wait', 'propose'])
})

test('whoever is registered looks for a team, then opens it', () => {
  const registered = { ...nobody, registered: true }
  expect(nextSteps('registration', registered)).toEqual(['findTeam', 'propose'])
  expect(nextSteps('registration', { ...registered, inTeam: true })).toEqual(['prepare', 'propose'])
  expect(nextSteps('running', { ...registered, inTeam: true })).toEqual(['handIn', 'answer'])
})

test('while it runs a visitor sees what each kind of person would do', () => {
  expect(nextSteps('running', 'visitor')).toEqual(['register', 'handIn', 'answer'])
})

test('judges judge, and nobody registers once hand-ins have closed', () => {
  expect(nextSteps('judging', { ...nobody, judges: true })).toEqual(['judge', 'await'])
  expect(nextSteps('judging', nobody)).toEqual(['await'])
})

test('organisers are led to their dashboard first', () => {
  expect(nextSteps('closed', { ...nobody, organizes: true })[0]).toBe('organize')
})

test('a team is opened where there is one, else looked for', () => {
  expect(stepPath('handIn', 'prisiones', 'copal')).toBe('/teams/copal')
  expect(stepPath('handIn', 'prisiones', null)).toBe('/datathons/prisiones/teams')
})
