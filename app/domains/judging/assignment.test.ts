import { expect, test } from 'vitest'
import { assignJudges, type AssignmentProblem } from './assignment'
import type { Pair } from './assignment-draft'
import { seededRandom } from './random'

const named = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)

const loads = (assignments: Pair[], judges: string[]) =>
  judges.map((judge) => assignments.filter((pair) => pair.judge === judge).length)

/** How many groups of submissions share no judge, however far one follows. */
function groups(assignments: Pair[]): number {
  const label = new Map<string, string>()
  const find = (id: string): string => {
    const up = label.get(id) ?? id
    return up === id ? id : find(up)
  }
  for (const { judge, submission } of assignments) label.set(find(judge), find(submission))
  return new Set(assignments.map(({ submission }) => find(submission))).size
}

function drawn(seed: number): AssignmentProblem {
  const random = seededRandom(seed)
  const upTo = (most: number) => 1 + Math.floor(random() * most)
  const [submissions, judges] = [named('s', upTo(12)), named('j', upTo(8))]
  const share = random() * 0.6
  const conflicts = submissions.flatMap((submission) =>
    judges.filter(() => random() < share).map((judge) => ({ judge, submission })),
  )
  return { submissions, judges, conflicts, perSubmission: upTo(4), seed }
}

test('each submission gets the judges it needs, nobody reads one twice, and loads differ by one at most', () => {
  const judges = named('j', 9)
  const { assignments, unmet } = assignJudges({
    submissions: named('s', 8),
    judges,
    conflicts: [],
    perSubmission: 3,
    seed: 'event',
  })
  expect(unmet).toEqual([])
  expect(assignments).toHaveLength(24)
  expect(new Set(assignments.map(({ judge, submission }) => judge + submission)).size).toBe(24)
  const counts = loads(assignments, judges)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  expect(groups(assignments)).toBe(1)
})

test('a judge with a conflict never gets that submission, in 300 drawn events', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const problem = drawn(seed)
    const barred = new Set(problem.conflicts.map(({ judge, submission }) => judge + submission))
    const { assignments, unmet } = assignJudges(problem)
    expect(assignments.some(({ judge, submission }) => barred.has(judge + submission))).toBe(false)
    for (const submission of problem.submissions) {
      const free = problem.judges.filter((judge) => !barred.has(judge + submission)).length
      const given = assignments.filter((pair) => pair.submission === submission).length
      expect(given).toBe(Math.min(problem.perSubmission, free))
      expect(unmet.some((gap) => gap.submission === submission)).toBe(free < problem.perSubmission)
    }
  }
})

test('loads are as even and groups as few as conflicts allow, against every assignment there is', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const random = seededRandom(`small ${seed}`)
    const [submissions, judges] = [named('s', 4), named('j', 3)]
    const conflicts = submissions.flatMap((submission) =>
      judges.filter(() => random() < 0.35).map((judge) => ({ judge, submission })),
    )
    const perSubmission = 1 + (seed % 2)
    const problem = { submissions, judges, conflicts, perSubmission, seed }
    const { assignments } = assignJudges(problem)
    const every = everyAssignment(problem)
    const cost = (pairs: Pair[]) => squares(loads(pairs, judges))
    const least = Math.min(...every.map(cost))
    expect(cost(assignments)).toBe(least)
    const evenest = every.filter((pairs) => cost(pairs) === least)
    expect(groups(assignments)).toBe(Math.min(...evenest.map(groups)))
  }
})

test('groups are joined wherever there are enough pairs to join them', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const random = seededRandom(`joined ${seed}`)
    const [submissions, judges] = [
      named('s', 2 + Math.floor(random() * 12)),
      named('j', 2 + Math.floor(random() * 10)),
    ]
    const problem = { submissions, judges, conflicts: [], perSubmission: 2, seed }
    const { assignments } = assignJudges(problem)
    const working = loads(assignments, judges).filter((count) => count > 0).length
    // A forest of E pairs over N people and submissions has N - E trees; a cycle would spare one for joining.
    const fewest = Math.max(1, working + submissions.length - assignments.length)
    expect(groups(assignments)).toBe(fewest)
  }
})

test('the same seed draws the same, whatever the order of the lists; another seed draws another', () => {
  const problem = {
    submissions: named('s', 10),
    judges: named('j', 6),
    conflicts: [{ judge: 'j1', submission: 's1' }],
    perSubmission: 3,
  }
  const first = assignJudges({ ...problem, seed: 7 })
  const turned = {
    ...problem,
    submissions: problem.submissions.toReversed(),
    judges: problem.judges.toReversed(),
  }
  expect(assignJudges({ ...turned, seed: 7 })).toEqual(first)
  expect(assignJudges({ ...problem, seed: 8 })).not.toEqual(first)
})

test('what stands is kept, and judges who join later take from the others only what is new', () => {
  const submissions = named('s', 6)
  const before = assignJudges({
    submissions,
    judges: named('j', 3),
    conflicts: [],
    perSubmission: 2,
    seed: 1,
  })
  const after = assignJudges({
    submissions,
    judges: named('j', 4),
    conflicts: [],
    perSubmission: 3,
    seed: 1,
    kept: before.assignments,
  })
  expect(after.assignments).toEqual(expect.arrayContaining(before.assignments))
  const counts = loads(after.assignments, named('j', 4))
  expect(counts.toSorted()).toEqual([4, 4, 5, 5])
})

test('what cannot be met says why', () => {
  const problem = { submissions: ['s1', 's2'], judges: ['j1', 'j2'], seed: 1 }
  const conflicts = [{ judge: 'j1', submission: 's2' }]
  expect(assignJudges({ ...problem, conflicts, perSubmission: 2 }).unmet).toEqual([
    { submission: 's2', reason: 'conflicts' },
  ])
  expect(assignJudges({ ...problem, conflicts: [], perSubmission: 3 }).unmet).toEqual([
    { submission: 's1', reason: 'too-few-judges' },
    { submission: 's2', reason: 'too-few-judges' },
  ])
  expect(assignJudges({ ...problem, judges: [], conflicts: [], perSubmission: 1 })).toEqual({
    assignments: [],
    unmet: [
      { submission: 's1', reason: 'too-few-judges' },
      { submission: 's2', reason: 'too-few-judges' },
    ],
  })
})

test('two thousand submissions and two hundred judges are drawn in seconds', () => {
  const judges = named('j', 200)
  const submissions = named('s', 2000)
  const conflicts = submissions.map((submission, index) => ({
    submission,
    judge: judges[index % 200] as string,
  }))
  const began = performance.now()
  const { assignments } = assignJudges({
    submissions,
    judges,
    conflicts,
    perSubmission: 3,
    seed: 1,
  })
  expect(performance.now() - began).toBeLessThan(5000)
  const counts = loads(assignments, judges)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  expect(groups(assignments)).toBe(1)
})

const squares = (counts: number[]) => counts.reduce((sum, count) => sum + count * count, 0)

/** Every way to give each submission as many judges as it needs and can have. */
function everyAssignment(problem: AssignmentProblem): Pair[][] {
  const { submissions, judges, conflicts, perSubmission } = problem
  return submissions.reduce<Pair[][]>(
    (ways, submission) => {
      const barred = conflicts.filter((pair) => pair.submission === submission)
      const free = judges.filter((judge) => !barred.some((pair) => pair.judge === judge))
      const count = Math.min(perSubmission, free.length)
      const sets = subsets(free).filter((set) => set.length === count)
      return ways.flatMap((pairs) =>
        sets.map((set) => [...pairs, ...set.map((judge) => ({ judge, submission }))]),
      )
    },
    [[]],
  )
}

function subsets(items: string[]): string[][] {
  return items.reduce<string[][]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  )
}
