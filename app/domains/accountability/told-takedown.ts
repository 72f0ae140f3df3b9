import { formatZonedMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import type { ReportedKind, TakedownReason } from './takedown'

interface Takedown {
  aboutKind: ReportedKind
  path: string
  reason: TakedownReason
  note: string
  takenDownAt: Date
  contest: string | null
  review: 'upheld' | 'restored' | null
  reviewNote: string
  restoredAt: Date | null
}

/** A page on which something lies, and what that is called. */
export interface Place {
  href: string
  title: string
  lang: string
}

export interface ToldTakedown extends Omit<Takedown, 'takenDownAt' | 'restoredAt'> {
  /** Null where the reader may not know it. */
  title: string | null
  /** Where it lies, of what has no page of its own. */
  place: Place | null
  isRestored: boolean
  at: string
}

/** A takedown as its page shows it, to whoever wrote the thing and to those who administer: not who took it down. */
export function tellTakedown(
  takedown: Takedown,
  { title = null, place = null }: { title?: string | null; place?: Place | null },
  reader: { timeZone: string },
  language: Language,
): ToldTakedown {
  const { aboutKind, path, reason, note, contest, review, reviewNote } = takedown
  return {
    aboutKind,
    path,
    title,
    place,
    reason,
    note,
    contest,
    review,
    reviewNote,
    isRestored: takedown.restoredAt !== null,
    at: formatZonedMoment(takedown.takenDownAt, reader.timeZone, language),
  }
}
