import type { NeedSide } from './rules'

/** What both sides of a need wrote, as a page shows it. */
export interface ShownMessages {
  messages: { id: string; writtenBy: NeedSide; handle: string | null; body: string; at: string }[]
  /** On which side the reader is. */
  as: NeedSide
  /** Somebody is there to read what is written next. */
  open: boolean
}
