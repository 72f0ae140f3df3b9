/**
 * What can be wrong with a file, in the words of frictionless and csvlint, so that other programs know them.
 * The first block keeps a file out, the second is told and taken in.
 */
export const errorCodes = [
  'source-error', // nothing in it
  'format-error', // not a table of text: a workbook, a page, a damaged gzip
  'byte-count', // larger than the limit, also once unpacked
  'row-count',
  'field-count',
  'encoding-error',
  'unclosed-quote',
  'title-row',
  'blank-label',
  'duplicate-label',
  'missing-cell',
  'extra-cell',
] as const
export const warningCodes = [
  'lost-character',
  'stray-quote',
  'blank-row',
  'assumed-header',
  'forbidden-value',
  'inconsistent-values',
  'type-error',
  'duplicate-row',
  'deviated-value',
] as const
export type ErrorCode = (typeof errorCodes)[number]
export type WarningCode = (typeof warningCodes)[number]

/** Where it was seen. Rows are counted as a spreadsheet shows them: the header is row 1. */
export interface Place {
  row?: number
  column?: string
  value?: string
}

export interface Finding {
  code: ErrorCode | WarningCode
  level: 'error' | 'warning'
  count: number
  /** The first places, at most `mostPlaces`. */
  places: Place[]
}

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
    const { value } = place
    finding.places.push(
      value === undefined ? place : { ...place, value: value.slice(0, longestValue) },
    )
  }
}
