import { formatInstant } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import type { QuestionKey, SectionKey } from './questions'

interface Comment {
  id: string
  section: SectionKey
  /** The question that is meant, where it is one. */
  question: QuestionKey | null
  body: string
  author: string | null
  writtenAt: Date
  settledAt: Date | null
}

/** A reviewer's comment, its instant written out for a visit. */
export function shownComment(
  { writtenAt, settledAt, ...said }: Comment,
  visit: { language: Language; timeZone: string },
) {
  return {
    ...said,
    when: formatInstant(writtenAt, visit.timeZone, visit.language),
    settled: settledAt !== null,
  }
}
