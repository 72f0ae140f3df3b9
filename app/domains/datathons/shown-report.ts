import type { ReportState } from './conduct'

/** What was written on a report, as its pages show it. */
export interface ShownMessage {
  id: string
  writtenBy: string
  kind: string
  handle: string | null
  body: string
  at: string
}

interface Shown {
  datathon: string
  state: ReportState
  overdue: boolean
  told: string
  receivedAt: string
  due: string | null
  messages: ShownMessage[]
}

/** A report as whoever holds its key follows it. */
export interface ShownOwnReport extends Shown {
  readers: string[]
}

/** A report as one of its readers has it. */
export interface ShownReport extends Shown {
  id: string
  /** The beginning of its id, to speak of it by. */
  number: string
  escalated: boolean
  wantsAnswer: boolean
  reporter: string | null
  named: string[]
  otherReaders: string[]
}
