import { createHash } from 'node:crypto'
import { formValues, type Answer, type Answers } from './answers'
import { seenField } from './clashes'
import type { QuestionKey } from './questions'

/** A short mark of an answer as its form would show it, and of none: the same words have the same. */
export function stampOf(question: QuestionKey, answer: Answer | null | undefined): string {
  const shown = JSON.stringify(formValues({ [question]: answer ?? undefined }))
  return createHash('sha256').update(shown).digest('base64url').slice(0, 16)
}

/** The same of a text in another language; of none it is that of an empty one. */
export function stampOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/** The fields of an editor that say which answers it shows to some questions. */
export function stampAnswers(answers: Answers, shown: QuestionKey[]): Record<string, string> {
  return Object.fromEntries(shown.map((key) => [seenField(key), stampOf(key, answers[key])]))
}
