import { expect, test } from 'vitest'
import { nextStep } from './next-step'

const [opens, closes] = [new Date('2019-09-01'), new Date('2019-11-10')]
const datathon = { registrationOpensAt: opens, submissionsCloseAt: closes }
const during = new Date('2019-10-01')
const step = (registered: boolean, inTeam: boolean, asked = 0, at = during) =>
  nextStep({ registered, inTeam, asked }, datathon, at)

test('each state has one next step', () => {
  expect(step(false, false, 0, new Date('2019-08-01'))).toBe('wait')
  expect(step(false, false)).toBe('register')
  expect(step(true, false)).toBe('choose')
  expect(step(true, false, 1)).toBe('asked')
  expect(step(true, true, 1)).toBe('own')
})

test('after the close there is none but to see the own team', () => {
  expect(step(true, false, 1, closes)).toBe(null)
  expect(step(true, true, 0, closes)).toBe('own')
})
