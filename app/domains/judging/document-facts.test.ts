import { expect, test } from 'vitest'
import { documentFacts } from './document-facts'

const event = {
  startsAt: new Date('2019-01-31T15:00:00Z'),
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
}

test('a judge learns what the code is made of and when it was made', () => {
  const commit = (at: string) => ({ sha: 'a'.repeat(40), at })
  const facts = documentFacts(
    {
      githubId: 1,
      license: 'MIT',
      languages: { HTML: 1000, Python: 6000, R: 2000, Shell: 1000 },
      commits: [
        commit('2019-02-03T10:00:00Z'),
        commit('2019-02-01T10:00:00Z'),
        commit('2019-01-31T15:00:00Z'),
        commit('2019-01-02T10:00:00Z'),
      ],
      contributorCount: 3,
      fileCount: 24,
      releases: [],
    },
    event,
  )
  expect(facts).toEqual({
    license: 'MIT',
    languages: [
      { name: 'Python', share: 60 },
      { name: 'R', share: 20 },
      { name: 'HTML', share: 10 },
    ],
    commits: { before: 1, during: 2, after: 1 },
    contributors: 3,
    files: 24,
    releases: 0,
  })
})

test('a repository that could not be read has no facts', () => {
  expect(documentFacts({}, event)).toBeNull()
})
