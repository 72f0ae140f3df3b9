import { diffWordsWithSpace } from 'diff'

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
