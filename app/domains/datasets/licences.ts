/** Nobody said under which licence the data stands, which is not the same as an open one. */
export const notStated = 'not-stated'

/** Mexico's terms for open government data are no licence that SPDX lists. */
const freeUseMx = 'LicenseRef-Libre-Uso-MX'

/** Those that data usually has, the more open first. */
export const usualLicences = [
  'CC0-1.0',
  'PDDL-1.0',
  'CC-BY-4.0',
  freeUseMx,
  'ODC-By-1.0',
  'CC-BY-SA-4.0',
  'ODbL-1.0',
  'CC-BY-NC-4.0',
] as const

/** A licence's name and where its text stands; an expression of several has no one text. */
export function licenceFacts(licence: string): { name: string; url: string | null } {
  if (licence === freeUseMx) return { name: 'Libre Uso MX', url: 'https://datos.gob.mx/libreusomx' }
  const isOne = licence !== notStated && /^[A-Za-z0-9.-]+$/.test(licence)
  return { name: licence, url: isOne ? `https://spdx.org/licenses/${licence}.html` : null }
}
