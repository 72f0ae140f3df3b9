import { doubleWords, notPlaces } from './known-words'
import type { Found, Lists } from './trace'
import { connectors, type Word } from './words'

/**
 * Names as they are typed on a telephone: three words in small letters that stand in the lists, the first of them as a
 * first name and the last as a surname. Two are not enough: many names are words as well.
 */
export function findSmallLetters(words: Word[], lists: Lists): Found[] {
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const { fold, capital, start } = words[at]!
    if (capital || doubleWords.has(fold) || !lists.firstNames.has(fold)) continue
    const last = endOfNames(words, at, lists)
    const names = words.slice(at, last + 1).filter(({ fold: name }) => !connectors.has(name))
    if (names.length < 3 || !lists.surnames.has(words[last]!.fold)) continue
    found.push({
      kind: 'name',
      start,
      end: words[last]!.end,
      why: 'small-letters',
      severity: 'likely',
      rewording: { as: 'person' },
    })
    at = last
  }
  return found
}

function endOfNames(words: Word[], at: number, lists: Lists): number {
  let last = at
  for (let next = at + 1; next - last < 4 && next - at < 9; next += 1) {
    const word = words[next]
    if (!word?.joined || word.code) break
    const isName = lists.surnames.has(word.fold) || lists.firstNames.has(word.fold)
    if (isName && !notPlaces.has(word.fold)) last = next
    else if (!connectors.has(word.fold)) break
  }
  return last
}
