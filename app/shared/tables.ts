/** What the data engine tells of a file, and the datasets keep, show and hand on. */

/** What keeps a file out, in the words of frictionless and csvlint, so that other programs know them. */
export type ErrorCode =
  /** There is nothing in it. */
  | 'source-error'
  /** It is no table of text: a workbook, a page, a damaged gzip. */
  | 'format-error'
  /** It is larger than the limit, if only once unpacked. */
  | 'byte-count'
  | 'row-count'
  | 'field-count'
  | 'encoding-error'
  | 'unclosed-quote'
  /** A quote closes in the middle of a cell: most often one was forgotten rows before. */
  | 'text-after-quote'
  | 'record-length'
  | 'title-row'
  | 'blank-label'
  | 'duplicate-label'
  | 'missing-cell'
  | 'extra-cell'

/** What is told, and taken in. */
export type WarningCode =
  /** A character that was lost before the file came to us. */
  | 'lost-character'
  /** A quote in a cell that does not begin with one. */
  | 'stray-quote'
  | 'blank-row'
  | 'assumed-header'
  /** A cell that a spreadsheet would run as a formula. */
  | 'forbidden-value'
  /** Texts in a column that is numbers but for them. */
  | 'inconsistent-values'
  | 'duplicate-row'
  | 'deviated-value'

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

/** What a column holds, counted over every row. */
export interface ColumnProfile {
  missing: number
  distinct: number
  /** Numbers as numbers, days as `yyyy-mm-dd`; null for texts. */
  least: number | string | null
  greatest: number | string | null
  median: number | string | null
  mean: number | null
  deviation: number | null
  /** The values seen most often. */
  frequent: { value: string; count: number }[]
  /** Counts in equal steps from `least` to `greatest`; null for texts. */
  histogram: number[] | null
  /** In a column of texts, how many read as numbers. */
  numberLike: number
}

/** Of a profile what pages show. */
export type ShownProfile = Omit<ColumnProfile, 'mean' | 'deviation' | 'numberLike'>

/** A comparison of one column; values are texts in canonical form (`1234.5`, `2019-01-31`, `true`). */
export type Condition = { column: number } & (
  | { op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte'; value: string }
  | { op: 'in'; values: readonly string[] }
  /** Plain text in the cell as it stands, whatever its case and accents: a pattern could be made to take for ever. */
  | { op: 'contains' | 'starts' | 'ends'; value: string }
  | { op: 'null'; value: boolean }
)

/** Which rows of a table, in which order. */
export interface RowsQuestion {
  where?: readonly Condition[]
  /** Rows with this text in any cell, whatever its case and accents. */
  search?: string
  /** Only rows that stand after this one in the file. */
  afterRow?: number
  order?: { column: number; descending: boolean } | null
  limit: number
  offset: number
}
