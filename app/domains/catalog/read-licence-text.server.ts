import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The text of a licence, by its SPDX identifier, as the SPDX list has it. */
export function readLicenceText(id: string): string {
  const { licenseText } = require(`spdx-license-list/licenses/${id}.json`) as {
    licenseText: string
  }
  return licenseText
}
