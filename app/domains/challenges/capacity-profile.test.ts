import { expect, test } from 'vitest'
import { compareProfiles, unknownProfile, type CapacityProfile } from './capacity-profile'

const small: CapacityProfile = {
  people: 2,
  skills: 1,
  connection: 2,
  devices: 2,
  hosting: 0,
  money: 1,
}

test('whoever has what is asked, or more, has no gap', () => {
  expect(compareProfiles(small, small)).toEqual([])
  expect(compareProfiles(small, { ...small, people: 4 })).toEqual([])
})

test('a gap says how many levels are missing', () => {
  const asked = { ...small, skills: 3, hosting: 1 } satisfies CapacityProfile
  expect(compareProfiles(asked, small)).toEqual([
    { dimension: 'skills', asked: 3, has: 1, missing: 2 },
    { dimension: 'hosting', asked: 1, has: 0, missing: 1 },
  ])
})

test('what is not known is neither met nor missing', () => {
  const gaps = compareProfiles(small, { ...small, money: 'unknown' })
  expect(gaps).toEqual([{ dimension: 'money', asked: 1, has: 'unknown', missing: 'unknown' }])
  expect(compareProfiles({ ...small, people: 'unknown' }, small)).toMatchObject([
    { dimension: 'people', missing: 'unknown' },
  ])
})

test('where nothing is asked, not knowing does not matter', () => {
  const nothing: CapacityProfile = {
    ...small,
    people: 0,
    skills: 0,
    connection: 0,
    devices: 0,
    money: 0,
  }
  expect(compareProfiles(nothing, unknownProfile)).toEqual([])
})
