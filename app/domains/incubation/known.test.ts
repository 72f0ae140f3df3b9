import { expect, test } from 'vitest'
import { criteria } from './criteria'
import { knownOf } from './known'

const bare = {
  spdx: null,
  hasLicence: false,
  hasReadme: false,
  isArchived: true,
  readAt: new Date('2019-02-20'),
}
const whole = { ...bare, spdx: 'MIT', hasLicence: true, hasReadme: true, isArchived: false }

test('a repository without licence, README or life contradicts what asks for them', () => {
  const against = criteria.filter(({ key }) => knownOf(key, bare)?.contradicts).map(({ key }) => key) // prettier-ignore
  expect(against).toEqual([
    'open-licence',
    'installs-from-instructions',
    'documentation',
    'licence-agrees',
    'year-of-support',
  ])
})

test('whatever can be read of a repository says something of each criterion that it is read for', () => {
  for (const criterion of criteria)
    expect(knownOf(criterion.key, whole) !== null).toBe('readable' in criterion)
})

test('what is there contradicts nothing, and a licence that the host does not know is told as such', () => {
  expect(criteria.some(({ key }) => knownOf(key, whole)?.contradicts)).toBe(false)
  expect(knownOf('open-licence', { ...whole, spdx: null })).toEqual({
    fact: 'licenceUnknown',
    contradicts: false,
  })
})
