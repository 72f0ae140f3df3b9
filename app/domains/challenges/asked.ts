import { answerOf, isUnknown, type Answer } from './answers'
import { seenField } from '~/shared/clashes'
import { findQuestion, type KeyedQuestion, type QuestionKey } from './questions'

/** The questions that a form of the editor shows; it names each in a hidden field. */
export function askedIn(form: FormData): KeyedQuestion[] {
  const keys = new Set(form.getAll('question').map(String))
  return [...keys].flatMap((key) => findQuestion(key) ?? [])
}

/** What such a form answers to each of its questions; null where one was left empty. */
export function answersOf(
  asked: KeyedQuestion[],
  sent: Record<string, unknown>,
): Map<QuestionKey, Answer | null> {
  return new Map(asked.map((question) => [question.key, answerOf(question, sent)]))
}

/** What such a form marked as not known and answers all the same: the answer counts, and its writer is told so. */
export const markedBeside = (
  answers: ReadonlyMap<QuestionKey, Answer | null>,
  sent: Record<string, unknown>,
): QuestionKey[] =>
  [...answers].flatMap(([key, answer]) =>
    sent[`${key}-unknown`] === 'on' && !isUnknown(answer) ? [key] : [],
  )

/** Which answers such a form showed, by their stamps. */
export function seenIn(asked: KeyedQuestion[], form: FormData): Map<QuestionKey, string> {
  return new Map(
    asked.flatMap(({ key }) => {
      const seen = form.get(seenField(key))
      return typeof seen === 'string' ? [[key, seen] as const] : []
    }),
  )
}
