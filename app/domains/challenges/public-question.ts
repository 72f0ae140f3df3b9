import { formatMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'

interface Asked {
  id: string
  number: number
  body: string
  language: string
  askedBy: string | null
  askedAt: Date
  answer: string | null
  answerLanguage: string | null
  answeredBy: string | null
  answeredAt: Date | null
  clarification: boolean
}

/** Tells one answer of a question from the next; empty while there is none. */
export function answerStamp({ answeredAt }: { answeredAt: Date | null }): string {
  return answeredAt?.toISOString() ?? ''
}

/** A question with its answer, its instants written out for a visit; its zone is named once, beside them all. */
export function shownQuestion(question: Asked, visit: { language: Language; timeZone: string }) {
  const when = (instant: Date) => formatMoment(instant, visit.timeZone, visit.language)
  const { askedAt, answeredAt, ...said } = question
  return { ...said, askedAt: when(askedAt), answeredAt: answeredAt ? when(answeredAt) : '' }
}
