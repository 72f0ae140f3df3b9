import parse from 'spdx-expression-parse'

/** Whether a text names licences as SPDX writes them: `CC-BY-4.0`, `ODbL-1.0 OR CC-BY-SA-4.0`. */
export function isLicenceExpression(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}
