import { formatInstant } from '~/shared/instants'
import type { Language } from '~/shared/languages'

interface Asked {
  id: string
  body: string
  askedBy: string | null
  askedAt: Date
  answer: string | null
  answeredBy: string | null
  answeredAt: Date | null
  clarification: boolean
}

/** A question with its answer, its instants written out for a visit. */
export function shownQuestion(question: Asked, visit: { language: Language; timeZone: string }) {
  const when = (instant: Date) => formatInstant(instant, visit.timeZone, visit.language)
  const { askedAt, answeredAt, ...said } = question
  return { ...said, askedAt: when(askedAt), answeredAt: answeredAt ? when(answeredAt) : '' }
}
