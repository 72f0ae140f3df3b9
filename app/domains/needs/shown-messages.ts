import type { NeedSide } from './rules'

/** What both sides of a need wrote, as a page shows it. */
export interface ShownMessages {
  messages: { id: string; writtenBy: NeedSide; handle: string | null; body: string; at: string }[]
  /** How many of them, the first, were written to somebody who accompanied it before: nobody else reads them. */
  past: number
  /** On which side the reader is. */
  as: NeedSide
  isAccompanied: boolean
  /** Since when, for what is written from this page. */
  since: string
  /** Somebody is there to read what is written next. */
  open: boolean
}
