import { formatMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { shorten } from '~/shared/shorten'
import type { Hider, HidingReason } from './moderation'

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
  hiddenBy: string | null
  hiddenFor: string | null
  answerHiddenBy: string | null
  answerHiddenFor: string | null
}

/** What stands in the place of hidden words: as whom they were hidden, and why. */
export interface HiddenPlace {
  by: Hider
  reason: HidingReason
}

/**
 * A question as it may be read. Of what is hidden nothing is left but its place, its number and the reason: neither the
 * words nor who wrote them.
 */
function readableQuestion(question: Asked) {
  const { hiddenBy, hiddenFor, answerHiddenBy, answerHiddenFor, ...said } = question
  const hidden = placeOf(hiddenBy, hiddenFor)
  const answerHidden = hidden ? null : placeOf(answerHiddenBy, answerHiddenFor)
  return {
    ...said,
    ...(hidden ? { body: '', askedBy: null } : {}),
    ...(hidden || answerHidden ? { answer: null, answeredBy: null, answeredAt: null } : {}),
    clarification: said.clarification && !hidden && !answerHidden,
    hidden,
    answerHidden,
  }
}

const placeOf = (by: string | null, reason: string | null): HiddenPlace | null =>
  by && reason ? { by: by as Hider, reason: reason as HidingReason } : null

/** Tells one answer of a question from the next; empty while there is none. */
export function answerStamp({ answeredAt }: { answeredAt: Date | null }): string {
  return answeredAt?.toISOString() ?? ''
}

/** What a team takes along: questions that have their answer, each with the number it has on the page. */
export function answeredQuestions(questions: Asked[]) {
  return questions.map(readableQuestion).flatMap(({ answer, answeredAt, ...question }) =>
    answer === null || answeredAt === null
      ? []
      : [
          {
            number: question.number,
            question: question.body,
            language: question.language,
            askedAt: question.askedAt,
            answer,
            answerLanguage: question.answerLanguage ?? question.language,
            answeredAt,
            clarification: question.clarification,
          },
        ],
  )
}
export type AnsweredQuestion = ReturnType<typeof answeredQuestions>[number]

/** The clarifications among questions, each by how its question begins. */
export function clarificationsAmong<
  Said extends Pick<Asked, 'id' | 'number' | 'body' | 'language' | 'clarification'>,
>(questions: Said[]) {
  return questions
    .filter(({ clarification }) => clarification)
    .map(({ id, number, body, language }) => ({ id, number, opening: shorten(body, 60), language }))
}

/** Whether a question still waits for its answer. */
export function isWaiting(question: {
  answer: string | null
  hidden: HiddenPlace | null
  answerHidden: HiddenPlace | null
}): boolean {
  return question.answer === null && !question.hidden && !question.answerHidden
}

/** A question with its answer, its instants written out for a visit; its zone is named once, beside them all. */
export function shownQuestion(question: Asked, visit: { language: Language; timeZone: string }) {
  const when = (instant: Date) => formatMoment(instant, visit.timeZone, visit.language)
  const { askedAt, answeredAt, ...said } = readableQuestion(question)
  return { ...said, askedAt: when(askedAt), answeredAt: answeredAt ? when(answeredAt) : '' }
}
