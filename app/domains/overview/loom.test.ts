import { expect, test } from 'vitest'
import type { NeedState } from '../needs/rules'
import { weave } from './loom'

const now = new Date('2019-03-01T00:00:00Z')
const brief = {
  briefState: 'closed',
  publishedAt: new Date('2018-11-05T00:00:00Z'),
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
  datasets: 1,
  teams: 2,
  submissions: 1,
  resultsPublished: true,
  awards: 0,
  toolStage: null,
  inCatalog: false,
  inUse: 0,
  followUps: 0,
  shownNeed: null,
}
const tool = { toolStage: 'published', inCatalog: true, inUse: 2, followUps: 0 }
const need = {
  id: 'a need',
  state: 'told' as NeedState,
  toldAt: new Date('2019-01-20T00:00:00Z'),
}

test('briefs and tools that were brought in are woven into one cloth', () => {
  const loom = weave(
    { briefs: [brief, { ...brief, submissions: 0 }], tools: [tool], needs: [] },
    now,
  )
  expect(loom.works).toEqual([
    { from: 2, reach: 6, state: 'stopped' },
    { from: 2, reach: 4, state: 'stopped' },
    { from: 7, reach: 9, state: 'used' },
  ])
})

test('only what was handed in counts as handed in', () => {
  const briefs = [brief, { ...brief, submissions: 0 }]
  expect(weave({ briefs, tools: [tool], needs: [] }, now).handedIn).toBe(1)
})

test('an empty instance has no year of a first work', () => {
  const nothing = { briefs: [], tools: [], needs: [] }
  expect(weave(nothing, now)).toEqual({ works: [], handedIn: 0, stoppedNeeds: 0, since: null })
  expect(weave({ ...nothing, briefs: [brief] }, now).since).toBe(2018)
  expect(weave({ ...nothing, needs: [need] }, now).since).toBe(2019)
})

test('a need that is shown is a thread of one stage, and one that nobody took for a year has stopped', () => {
  const states = (needs: (typeof need)[]) =>
    weave({ briefs: [], tools: [], needs }, now).works.map(({ state }) => state)
  expect(states([need, { ...need, state: 'accompanied' }])).toEqual(['going', 'going'])
  const yearBefore = new Date('2018-02-28T00:00:00Z')
  expect(states([{ ...need, toldAt: yearBefore }])).toEqual(['stopped'])
  expect(states([{ ...need, state: 'accompanied', toldAt: yearBefore }])).toEqual(['going'])
  const answered = { ...need, state: 'answered_otherwise' as const }
  expect(states([answered])).toEqual(['stopped'])
  expect(weave({ briefs: [], tools: [], needs: [need, answered] }, now).stoppedNeeds).toBe(1)
})

test('a need and the brief that it became are one thread, which begins at the need', () => {
  const became = { ...need, state: 'became_brief' as const }
  const briefs = [{ ...brief, shownNeed: need.id }]
  expect(weave({ briefs, tools: [], needs: [became] }, now).works).toEqual([
    { from: 1, reach: 6, state: 'stopped' },
  ])
  expect(weave({ briefs: [], tools: [], needs: [became] }, now).works).toEqual([
    { from: 1, reach: 1, state: 'going' },
  ])
})
