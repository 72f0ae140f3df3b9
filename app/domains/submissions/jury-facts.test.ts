import { expect, test } from 'vitest'
import { juryFacts } from './jury-facts'

const sha = (letter: string) => letter.repeat(40)
const facts = {
  githubId: 1,
  fullName: 'equipo-copal/indice',
  description: null,
  defaultBranch: 'main',
  isArchived: false,
  isFork: false,
  pushedAt: null,
  license: 'MIT',
  head: { sha: sha('c'), tree: sha('0'), at: '2019-02-01T20:00:00Z' },
  languages: {},
  readme: { path: 'README.md', text: 'palabra '.repeat(40) },
  releases: [],
  contributorCount: 3,
  fileCount: 4,
  largeFiles: [],
  commits: [
    { sha: sha('c'), at: '2019-02-01T20:00:00Z' },
    { sha: sha('b'), at: '2019-01-31T16:00:00Z' },
  ],
}
const usual = {
  facts,
  startsAt: new Date('2019-01-31T15:00:00Z'),
  priorWork: 'declared' as const,
  declared: '',
  lastCommit: sha('b'),
  members: 3,
  smallest: 2,
}
const asked = (circumstances: typeof usual) =>
  juryFacts(circumstances)
    .filter(({ state }) => state === 'explain' || state === 'mend')
    .map(({ key }) => key)

test('an ordinary repository asks nothing of its team', () => {
  expect(asked(usual)).toEqual([])
  expect(juryFacts(usual).map(({ key }) => key)).toEqual(['licence', 'readme', 'history'])
})

test('work from before the start is to be explained, unless it was declared or is allowed', () => {
  const early = {
    ...facts,
    commits: [...facts.commits, { sha: sha('a'), at: '2019-01-29T23:00:00Z' }],
  }
  expect(juryFacts({ ...usual, facts: early })[0]).toMatchObject({
    key: 'commits-before',
    state: 'explain',
    values: { count: 1, first: '2019-01-29T23:00:00Z' },
  })
  expect(asked({ ...usual, facts: early, declared: 'La plantilla.' })).toEqual([])
  expect(asked({ ...usual, facts: early, priorWork: 'allowed' as never })).toEqual([])
  const forbidden = { ...usual, facts: early, declared: 'La plantilla.', priorWork: 'forbidden' }
  expect(asked(forbidden as never)).toEqual(['commits-before'])
})

test('what was declared stands beside what was read, and nobody but the jury says whether they fit', () => {
  const early = {
    ...facts,
    commits: [...facts.commits, { sha: sha('a'), at: '2019-01-29T23:00:00Z' }],
  }
  const [first] = juryFacts({ ...usual, facts: early, declared: 'Nada' }).filter(
    ({ key }) => key === 'commits-before',
  )
  expect(first).toMatchObject({ state: 'told', values: { count: 1, declared: 'Nada' } })
})

test('a missing licence, an empty README and a large file are to be mended', () => {
  const poor = {
    ...facts,
    license: null as never,
    readme: null as never,
    largeFiles: [{ path: 'data/raw/centros.csv', bytes: 14_210_000 }] as never[],
  }
  expect(asked({ ...usual, facts: poor })).toEqual([
    'large-file',
    'licence-missing',
    'readme-missing',
  ])
})

test('a history that was rewritten since the last version is to be explained', () => {
  expect(asked({ ...usual, lastCommit: sha('e') })).toEqual(['history-rewritten'])
})

test('a commit handed in long ago says nothing where only the last three hundred are known', () => {
  const commits = Array.from({ length: 300 }, () => facts.commits[0]!)
  expect(asked({ ...usual, facts: { ...facts, commits }, lastCommit: sha('e') })).toEqual([])
})

test('nothing is said of the history until something follows what was handed in', () => {
  const keys = (lastCommit: string | null) =>
    juryFacts({ ...usual, lastCommit: lastCommit as string }).map(({ key }) => key)
  expect(keys(null)).not.toContain('history')
  expect(keys(facts.head.sha)).not.toContain('history')
})
