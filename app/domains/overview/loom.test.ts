import { expect, test } from 'vitest'
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
}
const tool = { toolStage: 'published', inCatalog: true, inUse: 2, followUps: 0 }

test('briefs and tools that were brought in are woven into one cloth', () => {
  const loom = weave([brief, { ...brief, submissions: 0 }], [tool], now)
  expect(loom.works).toEqual([
    { from: 2, reach: 6, state: 'stopped' },
    { from: 2, reach: 4, state: 'stopped' },
    { from: 7, reach: 9, state: 'used' },
  ])
})

test('only what was handed in counts as handed in', () => {
  expect(weave([brief, { ...brief, submissions: 0 }], [tool], now).handedIn).toBe(1)
})

test('an empty instance has no year of a first work', () => {
  expect(weave([], [], now)).toEqual({ works: [], handedIn: 0, since: null })
  expect(weave([brief], [], now).since).toBe(2018)
})
