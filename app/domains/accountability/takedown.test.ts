import { expect, test } from 'vitest'
import { aboutOf, contest, pageAbove, pathOf, restore, reviewContest } from './takedown'

const now = new Date('2019-02-15T12:00:00Z')
const id = '0b6d1f2e-0c1a-4c63-9d0f-1a2b3c4d5e6f'
const standing = { contestedAt: null, review: null, restoredAt: null }

test('a report is about a page that people write, or a question on one', () => {
  for (const path of ['/challenges/copal', `/challenges/copal/questions/${id}`, '/people/beto'])
    expect(pathOf(aboutOf(path)!)).toBe(path)
  for (const path of ['/about', '/challenges', '/challenges/copal/edit', '//evil.example', 'x'])
    expect(aboutOf(path)).toBeNull()
})

test('whatever form is asked for, it belongs to its page', () => {
  for (const path of [
    '/challenges/copal',
    '/challenges/copal/',
    '/challenges/copal/questions',
    '/challenges/copal.data',
    '/Challenges/copal',
    '//challenges//copal',
    '/challenges/%63opal',
    '/api/v1/challenges/copal',
  ])
    expect(pageAbove(path)).toBe('/challenges/copal')
  for (const path of [
    '/tools/bitacora/gate',
    '/catalog/bitacora',
    '/Catalog/bitacora/CITATION.cff',
    '/catalog/bitacora/adoptions/new',
    '/api/v1/tools/bitacora',
    '/api/v1/catalog/bitacora',
  ])
    expect(pageAbove(path)).toBe('/tools/bitacora')
  expect(pathOf(aboutOf('/catalog/bitacora')!)).toBe('/tools/bitacora')
  expect(pageAbove('/datasets/presos/versions/1/files/a.csv')).toBe('/datasets/presos')
  for (const path of ['/', '/challenges', '/people/beto', '/teams/copal', '/adoptions/1', '/%'])
    expect(pageAbove(path)).toBeNull()
})

test('a takedown is contested once, and answered once', () => {
  expect(contest(standing).ok).toBe(true)
  const contested = { ...standing, contestedAt: now }
  expect(contest(contested)).toMatchObject({ refusal: 'already-contested' })
  expect(reviewContest(standing)).toMatchObject({ refusal: 'not-contested' })
  expect(reviewContest(contested).ok).toBe(true)
  const answered = { ...contested, review: 'upheld' }
  expect(reviewContest(answered)).toMatchObject({ refusal: 'already-decided' })
})

test('what is shown again is neither contested nor shown twice, and a contest is answered first', () => {
  const restored = { ...standing, restoredAt: now }
  expect(contest(restored).ok).toBe(false)
  expect(restore(restored).ok).toBe(false)
  expect(restore({ ...standing, contestedAt: now })).toMatchObject({ refusal: 'contest-waits' })
  expect(restore(standing).ok).toBe(true)
})
