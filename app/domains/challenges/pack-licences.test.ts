import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { packLicences, signLicence } from './pack-licences'

const require = createRequire(import.meta.url)

/** As the SPDX list has it. */
function textOf(id: string): string {
  const licence = require(`spdx-license-list/licenses/${id}.json`) as { licenseText: string }
  return licence.licenseText
}

const signed = (id: string) => signLicence(textOf(id), '2019', 'the contributors')

test('the short licence says whose it is and since when', () => {
  expect(signed('MIT')).toContain('Copyright (c) 2019 the contributors\n')
})

test('a licence’s terms leave nothing to fill in; what follows them, of how to apply them, stays', () => {
  for (const id of packLicences) {
    const [terms] = signed(id).split(/end of terms and conditions/i)
    expect(terms).not.toMatch(/<year>|<copyright holders>|<name of author>|\[yyyy\]/)
    if (id !== 'MIT') expect(signed(id)).toBe(textOf(id))
  }
})
