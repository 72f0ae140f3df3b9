/**
 * The licences that an SPDX expression names, each once. GNU licences have their older names, without `-only`
 * and `-or-later`: registries still list those, and no host can tell from a licence's text which of the two is meant.
 */
export function licencesOf(expression: string): string[] {
  const names = expression
    .replace(/[()]/g, ' ')
    .replace(/\sWITH\s+\S+/gi, ' ')
    .split(/\s+(?:AND|OR)\s+/i)
    .map((name) => name.trim().replace(/^((?:A|L)?GPL-\d\.\d)(?:-only|-or-later|\+)$/, '$1'))
  return [...new Set(names)].filter(Boolean)
}

/**
 * Whether the licence that an entry declares is among what its repository shows.
 * @param read the SPDX id that the repository's host recognised; null where there is no licence or it knew none
 */
export function licenceAgrees(declared: string, read: string | null): boolean {
  if (read === null) return false
  const shown = licencesOf(read)
  return licencesOf(declared).some((name) => shown.includes(name))
}
