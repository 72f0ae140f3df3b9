import { expect, test } from 'vitest'
import { seededRandom } from './random'
import { leaveOneOut, rank, type SheetPoints } from './ranking'
import { alikeStretches, leftOutAtOneEnd, repeatEvent } from './uncertainty'

const sheet = (judge: string, submission: string, points: number) => ({ judge, submission, points })
const settings = { repetitions: 1000, confidence: 0.9, seed: 'event' }

test('submissions stand in the order of the mean of their sheets', () => {
  const { standings } = rank(
    ['a', 'b'],
    [sheet('x', 'a', 60), sheet('y', 'a', 70), sheet('x', 'b', 80), sheet('z', 'b', 90)],
  )
  expect(standings).toEqual([
    { submission: 'b', place: 1, points: 85, sheets: 2 },
    { submission: 'a', place: 2, points: 65, sheets: 2 },
  ])
})

test('equal points share a place and the next one is left out, though sums differ in the last bit', () => {
  const { standings } = rank(
    ['a', 'b', 'c'],
    [sheet('x', 'a', 0.1 + 0.2), sheet('x', 'b', 0.3), sheet('x', 'c', 0.2)],
  )
  expect(standings.map(({ place }) => place)).toEqual([1, 1, 3])
})

test('what no sheet speaks of is not ranked at all', () => {
  expect(rank(['a', 'b'], [sheet('x', 'a', 0)])).toMatchObject({
    standings: [{ submission: 'a', place: 1, points: 0 }],
    unscored: ['b'],
  })
})

test('the first place is told apart from who holds it only thanks to one judge', () => {
  const sheets = [
    sheet('x', 'a', 90),
    sheet('y', 'a', 60),
    sheet('y', 'b', 70),
    sheet('z', 'b', 70),
  ]
  expect(leaveOneOut(['a', 'b'], sheets)).toEqual({ judges: 3, sameFirst: 2 })
})

test('where judges of the same submission hardly overlap, nothing is said of uncertainty', () => {
  const sheets = [sheet('x', 'a', 90), sheet('y', 'a', 60), sheet('y', 'b', 70)]
  expect(repeatEvent(rank(['a', 'b'], sheets).standings, sheets, settings)).toBeNull()
})

test('the same seed gives the same intervals, another seed others', () => {
  const { sheets, submissions } = event(1, 6, 3, 10)
  const { standings } = rank(submissions, sheets)
  const first = repeatEvent(standings, sheets, settings)
  expect(repeatEvent(standings, sheets, settings)).toEqual(first)
  expect(repeatEvent(standings, sheets, { ...settings, seed: 'other' })).not.toEqual(first)
})

test('an interval of 90 in 100 holds the true points in about 90 of 100 events', () => {
  let held = 0
  let asked = 0
  for (let seed = 0; seed < 150; seed += 1) {
    const { sheets, submissions, truth } = event(seed, 8, 3, 8)
    const { standings } = rank(submissions, sheets)
    const found = repeatEvent(standings, sheets, { ...settings, repetitions: 300 })
    for (const [index, { submission }] of standings.entries()) {
      const spread = found?.spreads[index]
      const actual = truth.get(submission) ?? 0
      if (spread && spread.low <= actual && actual <= spread.high) held += 1
      asked += 1
    }
  }
  expect(held / asked).toBeGreaterThan(0.86)
  expect(held / asked).toBeLessThan(0.94)
})

test('submissions far apart are told apart, and those with the same sheets are not', () => {
  const points = { a: [90, 92, 91], b: [60, 62, 64], c: [61, 62, 63], d: [20, 22, 21] }
  const sheets = Object.entries(points).flatMap(([submission, all]) =>
    all.map((value, index) => sheet(`j${index}`, submission, value)),
  )
  const { standings } = rank(['a', 'b', 'c', 'd'], sheets)
  const found = repeatEvent(standings, sheets, settings)
  expect(found?.alike).toEqual([
    { from: 0, to: 0 },
    { from: 1, to: 2 },
    { from: 3, to: 3 },
  ])
  expect(found?.spreads.map(({ bestPlace, worstPlace }) => [bestPlace, worstPlace])).toEqual([
    [1, 1],
    [2, 3],
    [2, 3],
    [4, 4],
  ])
})

test('an interval of 90 % leaves out five in a hundred at each end', () => {
  expect(leftOutAtOneEnd(0.9)).toBeCloseTo(0.05)
})

test('being alike passes on to no third: stretches overlap', () => {
  const alike = new Set(['0 1', '1 2'])
  expect(alikeStretches(3, (a, b) => alike.has(`${a} ${b}`))).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
  ])
})

/** An event whose submissions have true points, seen by judges who err by about `error`. */
function event(seed: number, count: number, perSubmission: number, error: number) {
  const random = seededRandom(`event ${seed}`)
  // The sum of twelve draws is close to a normal one of standard deviation 1.
  const normal = () => Array.from({ length: 12 }, random).reduce((sum, x) => sum + x, -6)
  const submissions = Array.from({ length: count }, (_, index) => `s${index}`)
  const truth = new Map(submissions.map((submission) => [submission, 30 + 40 * random()]))
  const sheets: SheetPoints[] = submissions.flatMap((submission) =>
    Array.from({ length: perSubmission }, (_, index) =>
      sheet(`j${index}`, submission, (truth.get(submission) ?? 0) + error * normal()),
    ),
  )
  return { submissions, truth, sheets }
}
