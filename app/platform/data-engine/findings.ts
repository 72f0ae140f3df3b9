import type { ErrorCode, Finding, Place, WarningCode } from '~/shared/tables'

const mostPlaces = 20
const longestValue = 120

/** Gathers findings by code: a file with a million short rows has one finding, its count and its first places. */
export class Findings {
  private readonly byCode = new Map<string, Finding>()

  error(code: ErrorCode, place: Place = {}) {
    this.add(code, 'error', place)
  }

  warning(code: WarningCode, place: Place = {}) {
    this.add(code, 'warning', place)
  }

  /** Several at once, where they were counted elsewhere. */
  warnings(code: WarningCode, count: number, places: Place[]) {
    if (count === 0) return
    places.forEach((place) => this.add(code, 'warning', place))
    this.byCode.get(code)!.count += count - places.length
  }

  get haveErrors(): boolean {
    return this.list().some(({ level }) => level === 'error')
  }

  list(): Finding[] {
    return [...this.byCode.values()]
  }

  private add(code: Finding['code'], level: Finding['level'], place: Place) {
    let finding = this.byCode.get(code)
    if (!finding) this.byCode.set(code, (finding = { code, level, count: 0, places: [] }))
    finding.count += 1
    if (finding.places.length === mostPlaces) return
    const { row, column, value } = place
    finding.places.push({
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column: shown(column) }),
      ...(value !== undefined && { value: shown(value) }),
    })
  }
}

/** A piece of the text that the database can keep: it has no NUL and no half of a character. */
function shown(text: string): string {
  const piece = text.slice(0, longestValue)
  return piece.replaceAll('\0', '\u2400').replace(/\p{Surrogate}/gu, '\uFFFD')
}
