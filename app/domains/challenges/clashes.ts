import type { Piece } from '~/shared/word-differences'
import type { Answer } from './answers'
import type { QuestionKey } from './questions'

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

/** The form's field that says beside which original a translation was typed. */
export const originalField = (field: string) => `${field}-original`

/** The fields in which an answer is typed. */
export const typedFields = (question: QuestionKey) => [
  question,
  `${question}-unknown`,
  `${question}-note`,
]
