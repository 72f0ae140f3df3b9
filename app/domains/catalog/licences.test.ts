import { expect, test } from 'vitest'
import { licenceAgrees, licencesOf } from './licences'

test('an expression names each of its licences once, the GNU ones by their older names', () => {
  expect(licencesOf('AGPL-3.0-or-later')).toEqual(['AGPL-3.0'])
  expect(licencesOf('(MIT OR Apache-2.0) AND MIT')).toEqual(['MIT', 'Apache-2.0'])
  expect(licencesOf('GPL-2.0-only WITH Classpath-exception-2.0')).toEqual(['GPL-2.0'])
})

test('a declared licence agrees with a repository that shows one of those it names', () => {
  expect(licenceAgrees('AGPL-3.0-or-later', 'AGPL-3.0')).toBe(true)
  expect(licenceAgrees('MIT OR Apache-2.0', 'Apache-2.0')).toBe(true)
  expect(licenceAgrees('GPL-3.0-or-later', 'MIT')).toBe(false)
  expect(licenceAgrees('GPL-3.0-or-later', 'LGPL-3.0')).toBe(false)
})

test('a repository that shows no licence agrees with none', () => {
  expect(licenceAgrees('MIT', null)).toBe(false)
})
