import { expect, test } from 'vitest'
import { opennessOf } from './openness'

const closes = new Date('2019-11-10T20:00:00Z')
const datathon = { registrationOpensAt: new Date('2019-09-01'), submissionsCloseAt: closes }
const during = new Date('2019-11-01')
const of = (members: number, at = during, skillsWanted: 'law'[] = []) =>
  opennessOf({ members, largest: 5, skillsWanted }, datathon, at)

test('a team that asks for no skill is open while it has a place', () => {
  expect(of(1)).toEqual({ state: 'open', places: 4, wanted: [] })
  expect(of(4, during, ['law'])).toEqual({ state: 'open', places: 1, wanted: ['law'] })
})

test('a team is full at its largest and beyond, locked from the close on, deserted without anybody', () => {
  expect([of(5), of(6), of(2, closes), of(0)].map(({ state }) => state)).toEqual([
    'full',
    'full',
    'locked',
    'deserted',
  ])
})
