import type { ColumnProfile, Finding } from '~/shared/tables'
import type { Language } from '~/shared/languages'
import type { Theme } from '~/shared/themes'
import type { TableSchema } from './fields'
import type { JoinKey } from './join-keys'
import type { DatasetState, Sensitivity, UpdateFrequency } from './rules'

/** What is said of a dataset. Days are `yyyy-mm-dd`. */
export interface DatasetFacts {
  title: string
  summary: string
  theme: Theme
  /** An SPDX expression, or `not-stated`. */
  licence: string
  sourceName: string
  sourceUrl: string | null
  method: string
  periodStart: string | null
  periodEnd: string | null
  geography: string
  updateFrequency: UpdateFrequency
  knownProblems: string
  /** In which all of this is written. */
  language?: Language
}

export interface Dataset extends DatasetFacts {
  id: string
  slug: string
  language: Language
  state: DatasetState
  legalBasis: string
  sensitivity: Sensitivity | null
  disclosure: string
  /** Why it was sent back, deprecated or withdrawn. */
  note: string
  proposedBy: string | null
  proposedAt: Date
  curatedAt: Date | null
}

/** What was found by reading a file: the same for one that was only uploaded and for a version. */
export interface FileFacts {
  encoding: string
  delimiter: string
  compression: 'gzip' | null
  rowCount: number
  schema: TableSchema
  profile: ColumnProfile[]
  findings: Finding[]
  joinKeys: JoinKey[]
}

export interface Version extends FileFacts {
  number: number
  /** `1.2.0` */
  label: string
  changeNote: string
  createdAt: Date
  file: { name: string; mediaType: string; bytes: number; sha256: string }
}

/** The address of a version's file, below the dataset's own. */
export function filePath(version: { number: number; file: { name: string } }): string {
  return `versions/${version.number}/files/${encodeURIComponent(version.file.name)}`
}
