import type { Answer } from './answers'
import type { QuestionKey } from './questions'
import type { Piece } from './word-differences'

/** Two answers to a question, one saved while the other was being typed: neither has been thrown away. */
export interface Clash {
  question: QuestionKey
  /** What is saved; null where somebody emptied it. */
  stands: Answer | null
  /** What was typed over an older answer. */
  typed: Answer | null
  /** What the one has and the other has not, word by word, where both are texts. */
  pieces: Piece[] | null
}

/** Stamps of three states of an answer: as its form was shown, as it is saved, as it was sent. */
export interface Stamps {
  /** Undefined where the form does not say what it showed. */
  seen: string | undefined
  stands: string
  sent: string
}

/**
 * What to do with an answer that was sent: one that its form did not change must not undo what another page saved
 * meanwhile, and one that both changed is for a person to decide.
 */
export function fateOf({ seen, stands, sent }: Stamps): 'write' | 'leave' | 'clash' {
  if (sent === stands) return 'leave'
  if (seen === undefined || seen === stands) return 'write'
  return sent === seen ? 'leave' : 'clash'
}

/** The form's field that says which answer, or which text of a translation, it showed. */
export const seenField = (question: string) => `${question}-seen`

/** The fields in which an answer is typed. */
export const typedFields = (question: QuestionKey) => [
  question,
  `${question}-unknown`,
  `${question}-note`,
]
