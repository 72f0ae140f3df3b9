import { expect, test } from 'vitest'
import { readLicenceText } from '../catalog/read-licence-text.server'
import { packLicences, signLicence } from './pack-licences'

const signed = (id: string) => signLicence(readLicenceText(id), '2019', 'the contributors')

test('the short licence says whose it is and since when', () => {
  expect(signed('MIT')).toContain('Copyright (c) 2019 the contributors\n')
})

test('a licence’s terms leave nothing to fill in; what follows them, of how to apply them, stays', () => {
  for (const id of packLicences) {
    const [terms] = signed(id).split(/end of terms and conditions/i)
    expect(terms).not.toMatch(/<year>|<copyright holders>|<name of author>|\[yyyy\]/)
    if (id !== 'MIT') expect(signed(id)).toBe(readLicenceText(id))
  }
})
