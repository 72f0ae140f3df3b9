import { expect, test } from 'vitest'
import { isOverdue, pressureOf, tasksOf, type OrganizingFacts } from './organizing'

const at = (text: string) => new Date(text)
const datathon = {
  callOpensAt: at('2018-10-01T00:00:00Z'),
  registrationOpensAt: at('2018-12-10T00:00:00Z'),
  startsAt: at('2019-01-31T15:00:00Z'),
  submissionsCloseAt: at('2019-02-02T00:00:00Z'),
  judgingClosesAt: at('2019-02-09T00:00:00Z'),
  resultsAt: at('2019-02-15T00:00:00Z'),
}
const facts: OrganizingFacts = {
  briefsInReview: 1,
  briefs: 6,
  briefsWithTeam: 5,
  unanswered: 3,
  registered: 85,
  inTeam: 74,
  teams: 14,
  withRepository: 11,
  handedIn: 4,
  judges: 9,
  judgesWithoutFactor: 0,
  unreached: 0,
  judgesPerSubmission: 3,
  handlers: 2,
  secondContacts: 1,
  locked: 0,
  underassigned: 0,
  sheets: 0,
  sheetsSubmitted: 0,
  resultsPublished: false,
  publicationAsked: false,
  toDecide: 0,
}
const reviewed = { briefsInReview: 0 }
const kinds = (change: Partial<OrganizingFacts>, now: string) =>
  tasksOf({ ...facts, ...change }, datathon, at(now)).map(({ kind }) => kind)

test('while it runs, teams that have not handed in are the organisers’ business', () => {
  const tasks = tasksOf(facts, datathon, at('2019-01-31T22:00:00Z'))
  expect(tasks.find(({ kind }) => kind === 'handIn')?.count).toBe(7)
  expect(tasks.find(({ kind }) => kind === 'repository')?.count).toBe(3)
  expect(tasks.find(({ kind }) => kind === 'noTeam')?.count).toBe(11)
})

test('a brief still in review after the start is at risk and comes first', () => {
  expect(kinds({}, '2019-01-31T22:00:00Z')[0]).toBe('review')
})

test('nothing of the weekend is asked for before it', () => {
  expect(kinds({}, '2018-11-01T00:00:00Z')).toEqual(['review', 'questions'])
  expect(kinds({ briefs: 0, judges: 0 }, '2018-11-01T00:00:00Z')).toContain('noBriefs')
  expect(kinds({ briefs: 0, judges: 0 }, '2018-11-01T00:00:00Z')).toContain('judges')
  expect(kinds({ handlers: 0 }, '2018-11-01T00:00:00Z')).toContain('conduct')
  expect(kinds({ secondContacts: 0 }, '2019-01-31T22:00:00Z')).toContain('conduct')
  expect(kinds({ handlers: 0 }, '2019-03-01T00:00:00Z')).not.toContain('conduct')
})

test('a jury smaller than the rules promise is told in advance, with how many are missing', () => {
  const task = (change: Partial<OrganizingFacts>, now: string) =>
    tasksOf({ ...facts, ...change }, datathon, at(now)).filter(({ kind }) => kind === 'judges')
  expect(task({ judges: 1 }, '2019-01-31T22:00:00Z')).toMatchObject([{ count: 2 }])
  expect(task({ judges: 1 }, '2019-02-03T00:00:00Z')).toMatchObject([{ count: 2 }])
  expect(task({ judges: 3 }, '2019-01-31T22:00:00Z')).toEqual([])
})

test('a judge without a second factor cannot begin, and a brief that the start overtook still waits', () => {
  const judging = { judgesWithoutFactor: 1, briefsInReview: 1, locked: 1, underassigned: 1 }
  expect(kinds(judging, '2019-02-03T00:00:00Z')).toEqual(['review', 'judgeFactor', 'assign'])
  expect(kinds(judging, '2019-02-10T00:00:00Z')).toEqual(['review', 'publish'])
})

test('people whom mail does not reach are told of while something is to be told to them', () => {
  expect(kinds({ unreached: 1 }, '2019-01-31T22:00:00Z')).toContain('mail')
  expect(kinds({ unreached: 1 }, '2019-02-12T00:00:00Z')).not.toContain('mail')
})

test('submissions without enough judges come before sheets that are missing', () => {
  const judging = {
    briefsInReview: 0,
    locked: 11,
    underassigned: 2,
    sheets: 30,
    sheetsSubmitted: 12,
  }
  expect(kinds(judging, '2019-02-03T00:00:00Z')).toEqual(['assign', 'sheets'])
})

test('once the jury has closed, publishing is left, and only until it is done', () => {
  expect(kinds({ ...reviewed, locked: 11 }, '2019-02-10T00:00:00Z')).toEqual(['publish'])
  expect(
    kinds({ ...reviewed, locked: 11, resultsPublished: true }, '2019-02-20T00:00:00Z'),
  ).toEqual([])
  expect(kinds({ ...reviewed, locked: 0 }, '2019-02-20T00:00:00Z')).toEqual([])
})

test('once every sheet is in, publishing need not wait for the jury to close', () => {
  const all = { ...reviewed, locked: 11, sheets: 30, sheetsSubmitted: 30 }
  expect(kinds(all, '2019-02-03T00:00:00Z')).toEqual(['publish'])
  expect(kinds({ ...all, sheetsSubmitted: 29 }, '2019-02-03T00:00:00Z')).toEqual(['sheets'])
})

test('once results are out, nothing of judging is asked for, however long it was to last', () => {
  const out = { ...reviewed, locked: 11, underassigned: 2, sheets: 30, sheetsSubmitted: 30 }
  expect(kinds({ ...out, resultsPublished: true }, '2019-02-03T00:00:00Z')).toEqual([])
})

test('what is at risk before its time is not overdue', () => {
  const task = { kind: 'assign' as const, count: 2, until: at('2019-02-09T00:00:00Z') }
  expect(pressureOf(task, at('2019-02-03T00:00:00Z'))).toBe('risk')
  expect(isOverdue(task, at('2019-02-03T00:00:00Z'))).toBe(false)
  expect(isOverdue(task, at('2019-02-09T00:00:00Z'))).toBe(true)
})

test('what is overdue is at risk, what is due within a day is due today', () => {
  const task = { kind: 'publish' as const, count: 1, until: at('2019-02-15T00:00:00Z') }
  expect(pressureOf(task, at('2019-02-16T00:00:00Z'))).toBe('risk')
  expect(pressureOf(task, at('2019-02-14T12:00:00Z'))).toBe('today')
  expect(pressureOf(task, at('2019-02-10T00:00:00Z'))).toBe('soon')
  expect(pressureOf(task, at('2019-01-10T00:00:00Z'))).toBe('later')
})
