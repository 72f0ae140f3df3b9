import { expect, test } from 'vitest'
import { deleteDatathon } from './deletion'

const empty = {
  registered: 0,
  roles: 1,
  tracks: 0,
  drafts: 0,
  published: 0,
  teams: 0,
  results: 0,
}

test('a datathon that nobody has built on can be deleted, people registered or not', () => {
  expect(deleteDatathon(empty).ok).toBe(true)
  expect(deleteDatathon({ ...empty, registered: 30, drafts: 2 }).ok).toBe(true)
})

test('a public brief, a team or results keep it', () => {
  for (const work of [{ published: 1 }, { teams: 1 }])
    expect(deleteDatathon({ ...empty, ...work })).toMatchObject({ refusal: 'datathon-has-work' })
  expect(deleteDatathon({ ...empty, teams: 3, results: 1 })).toMatchObject({
    refusal: 'results-published',
  })
})
