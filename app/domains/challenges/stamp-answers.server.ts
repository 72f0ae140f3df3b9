import { stampOfText } from '~/platform/stamps.server'
import { seenField } from '~/shared/clashes'
import { formValues, type Answer, type Answers } from './answers'
import type { QuestionKey } from './questions'

/** A short mark of an answer as its form would show it, and of none: the same words have the same. */
export function stampOf(question: QuestionKey, answer: Answer | null | undefined): string {
  const shown = JSON.stringify(formValues({ [question]: answer ?? undefined }))
  return stampOfText(shown)
}

/** The fields of an editor that say which answers it shows to some questions. */
export function stampAnswers(answers: Answers, shown: QuestionKey[]): Record<string, string> {
  return Object.fromEntries(shown.map((key) => [seenField(key), stampOf(key, answers[key])]))
}
