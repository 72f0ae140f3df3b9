/** Licences that a team is offered, from the one that binds most to the one that binds least (SPDX identifiers). */
export const packLicences = [
  'AGPL-3.0-or-later',
  'GPL-3.0-or-later',
  'MPL-2.0',
  'Apache-2.0',
  'MIT',
] as const

export type PackLicence = (typeof packLicences)[number]

/**
 * A licence's text with whose it is and since when, where the text itself leaves room for that. What the long licences
 * show after their terms, of how to apply them, stays as it is: it belongs into each file.
 */
export function signLicence(text: string, year: string, holders: string): string {
  return text.replace(
    /^Copyright \(c\) <year> <copyright holders>/m,
    () => `Copyright (c) ${year} ${holders}`,
  )
}
