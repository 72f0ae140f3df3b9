import { expect, test } from 'vitest'
import { reachOf, stages, type WorkFacts } from './reach'

const now = new Date('2019-02-01T00:00:00Z')
const brief: WorkFacts = {
  briefState: 'published',
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
  datasets: 0,
  teams: 0,
  submissions: 0,
  resultsPublished: false,
  awards: 0,
  toolStage: null,
  inCatalog: false,
  inUse: 0,
  followUps: 0,
}
const after = new Date('2019-03-01T00:00:00Z')
const stageOf = (facts: Partial<WorkFacts>, at = now) => {
  const reach = reachOf({ ...brief, ...facts }, at)
  return [stages[reach.at - 1], reach.state]
}

test('a brief that has just been published is on its second warp', () => {
  expect(reachOf(brief, now)).toEqual({ at: 2, state: 'going' })
})

test('a work stands where it has come farthest, even where a stage before left no trace', () => {
  expect(stageOf({ teams: 2 })).toEqual(['teams', 'going'])
  expect(stageOf({ datasets: 1 })).toEqual(['data', 'going'])
  expect(stageOf({ teams: 2, submissions: 1 })).toEqual(['submissions', 'going'])
})

test('a brief nobody handed in for has stopped once hand-ins are closed', () => {
  expect(stageOf({ teams: 1 }, after)).toEqual(['teams', 'stopped'])
  expect(stageOf({ teams: 1, submissions: 1 }, after)).toEqual(['submissions', 'going'])
})

test('judged without an award it has stopped; with one it goes on to incubation', () => {
  const judged = { teams: 2, submissions: 2, resultsPublished: true }
  expect(stageOf(judged, after)).toEqual(['judging', 'stopped'])
  expect(stageOf({ ...judged, awards: 1 }, after)).toEqual(['judging', 'going'])
  expect(stageOf({ ...judged, toolStage: 'selected' }, after)).toEqual(['incubation', 'going'])
})

test('results of a datathon do not move a brief that nobody handed in for', () => {
  expect(stageOf({ teams: 1, resultsPublished: true }, after)).toEqual(['teams', 'stopped'])
})

test('a tool in use is in use, and a dormant one that is still used has not stopped', () => {
  const published = { toolStage: 'published', inCatalog: true }
  expect(stageOf(published, after)).toEqual(['catalog', 'going'])
  expect(stageOf({ ...published, inUse: 1 }, after)).toEqual(['adoption', 'used'])
  expect(stageOf({ ...published, inUse: 1, followUps: 1 }, after)).toEqual(['followUp', 'used'])
  expect(stageOf({ ...published, toolStage: 'dormant', inUse: 1 }, after)[1]).toBe('used')
  expect(stageOf({ ...published, toolStage: 'dormant' }, after)[1]).toBe('stopped')
})

test('a tool that was given up in incubation has stopped there', () => {
  expect(stageOf({ toolStage: 'stopped' }, after)).toEqual(['incubation', 'stopped'])
})

test('a tool that a curator brought in has no brief and stands in incubation', () => {
  expect(stageOf({ briefState: null, submissionsCloseAt: null, toolStage: 'development' })).toEqual(
    ['incubation', 'going'],
  )
})

test('a follow-up of an organisation that no longer uses the tool proves no use', () => {
  expect(stageOf({ toolStage: 'published', inCatalog: true, followUps: 1 })).toEqual([
    'catalog',
    'going',
  ])
})
