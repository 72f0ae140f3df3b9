import { diffWordsWithSpace } from 'diff'
import { changedQuestions, textOf, type Answers } from './answers'
import type { QuestionKey } from './questions'

/** A run of words that two texts share, or that one of them has alone. */
export interface Piece {
  text: string
  kind: 'same' | 'gone' | 'new'
}

/** What became of a text, word by word, in the order of reading (Myers 1986, by the package `diff`). */
export function wordDifferences(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'new' : removed ? 'gone' : 'same',
  }))
}

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
