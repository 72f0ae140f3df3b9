/** Licences that a team is offered, from the one that binds most to the one that binds least (SPDX identifiers). */
export const packLicences = [
  'AGPL-3.0-or-later',
  'GPL-3.0-or-later',
  'MPL-2.0',
  'Apache-2.0',
  'MIT',
] as const

export type PackLicence = (typeof packLicences)[number]
