import { expect, test } from 'vitest'
import { obstaclesTo } from './leaving'

const now = new Date('2026-03-01T12:00:00Z')
const nothing = {
  isAdministrator: false,
  administrators: 1,
  organizations: [],
  organizedAlone: [],
  teams: [],
}
const kindsOf = (standing: Partial<Parameters<typeof obstaclesTo>[0]>) =>
  obstaclesTo({ ...nothing, ...standing }, now).map(({ kind }) => kind)

test('whoever nobody counts on can leave at once', () => {
  expect(kindsOf({})).toEqual([])
})

test('the last administrator names another first', () => {
  expect(kindsOf({ isAdministrator: true })).toEqual(['last-administrator'])
  expect(kindsOf({ isAdministrator: true, administrators: 2 })).toEqual([])
})

test('an organisation with members keeps an owner; one of nobody else stands in no way', () => {
  const umbral = { slug: 'umbral', name: 'Umbral', others: 2, otherOwners: 0 }
  expect(kindsOf({ organizations: [umbral] })).toEqual(['last-owner'])
  const [obstacle] = obstaclesTo({ ...nothing, organizations: [umbral] }, now)
  expect(obstacle?.href).toBe('/organizations/umbral/members')
  expect(kindsOf({ organizations: [{ ...umbral, otherOwners: 1 }] })).toEqual([])
  expect(kindsOf({ organizations: [{ ...umbral, others: 0 }] })).toEqual([])
})

test('a team is handed over as long as it can be', () => {
  const team = { slug: 'puentes', name: 'Puentes', role: 'lead', others: 1 }
  const later = new Date('2026-03-02T12:00:00Z')
  expect(kindsOf({ teams: [{ ...team, submissionsCloseAt: later }] })).toEqual(['team-lead'])
  expect(kindsOf({ teams: [{ ...team, submissionsCloseAt: now }] })).toEqual([])
  expect(kindsOf({ teams: [{ ...team, others: 0, submissionsCloseAt: later }] })).toEqual([])
  expect(kindsOf({ teams: [{ ...team, role: 'member', submissionsCloseAt: later }] })).toEqual([])
})
