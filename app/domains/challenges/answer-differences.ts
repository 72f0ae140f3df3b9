import { wordDifferences, type Piece } from '~/shared/word-differences'
import { changedQuestions, textOf, type Answers } from './answers'
import type { QuestionKey } from './questions'

export interface Difference {
  key: QuestionKey
  /** What became of its words, where both say some. */
  pieces: Piece[] | null
}

/** The questions that two states of a brief answer differently, with what became of each written answer. */
export function differencesOf(before: Answers, after: Answers): Difference[] {
  return changedQuestions(before, after).map((key) => {
    const [was, is] = [textOf(before, key), textOf(after, key)]
    return { key, pieces: was !== undefined && is !== undefined ? wordDifferences(was, is) : null }
  })
}
