import { shorten } from './shorten'

/**
 * The first sentence of a text, without the marks of Markdown, for a list that leads to the whole.
 * @param most its length in characters; a longer one ends at a word with three dots
 */
export function firstSentence(text: string, language: string, most = 240): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  const plain = paragraph
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[#>*+-]|\d+\.)+\s+/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(plain)
  return shorten(first?.segment ?? '', most)
}
