import { expect, test } from 'vitest'
import { factsOf, stagePaths, type WorkParts } from './thread-parts'

const brief: NonNullable<WorkParts['brief']> = {
  slug: 'prisiones',
  state: 'published',
  shownNeed: null,
  publishedVersion: 2,
  datathonSlug: 'datatón',
  timeZone: 'America/Mexico_City',
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
  judgingClosesAt: new Date('2019-02-09T02:00:00Z'),
  resultsAt: null,
  datasets: 2,
  teams: 3,
  submissions: 2,
  awards: 0,
}
const submission: NonNullable<WorkParts['submission']> = {
  id: 'a1',
  state: 'locked',
  teamSlug: 'copal',
  teamName: 'Copal',
  handedInAt: new Date('2019-02-01T23:00:00Z'),
  award: null,
  awardLanguage: 'es',
}

test('a draft has no page that others could open', () => {
  expect(stagePaths({ brief: { ...brief, publishedVersion: null } }).brief).toBeUndefined()
  expect(stagePaths({ brief }).brief).toBe('/challenges/prisiones')
})

test('nobody is led to a submission before results are published', () => {
  expect(stagePaths({ brief, submission }).submissions).toBeUndefined()
  expect(stagePaths({ brief: { ...brief, resultsAt: new Date() }, submission }).submissions).toBe(
    '/submissions/a1',
  )
})

test('seen from a submission, other teams and their awards do not count', () => {
  const facts = factsOf({ brief: { ...brief, awards: 1 }, submission })
  expect(facts).toMatchObject({ teams: 1, submissions: 1, awards: 0 })
})

test('a submission that was withdrawn was not handed in', () => {
  expect(factsOf({ brief, submission: { ...submission, state: 'withdrawn' } }).submissions).toBe(0)
})
