import {
  communities,
  doubleWords,
  institutions,
  kin,
  namedThings,
  notPlaces,
  people,
  peoples,
  placeHeads,
  posts,
  roles,
  wordNames,
} from './known-words'
import type { Lists } from './trace'
import type { Word } from './words'

const notNames = [
  notPlaces,
  namedThings,
  communities,
  placeHeads,
  kin,
  roles,
  posts,
  peoples,
  wordNames,
]
const alsoWords = [...notNames, institutions, doubleWords, people]

/** What only somebody does or is, in the words right after a name. */
const acts =
  /^(?:dijo|dice|fue|fueron|es|era|esta|estaba|tiene|tenia|vive|vivia|trabaja|salio|pide|pidio|cuenta|sigue|no|ya|nos|me|le|lo|se|quien|nacio|murio|said|says|was|is|has|told|lives|lived|went|came|died|who|and|y)$/

/**
 * «Guadalupe Xicale dijo»: a first name that is also a word or a place, a surname that no list knows, and then what only
 * somebody does. «Guadalupe Victoria es …» and «Luz Social ayudó» are none.
 */
export function isActing(words: Word[], at: number, last: number, lists: Lists): boolean {
  const rest = words.slice(at + 1, last + 1)
  const next = words[last + 1]
  const before = words[at]!.joined ? words[at - 1] : undefined
  if (
    before &&
    (before.capital ||
      !/^(?:a|que|como|con|y|e|cuando|porque|ayer|and|as|that|with)$/.test(before.fold)) &&
    !words[at]!.opens
  )
    return false
  if (rest.some((word) => !isStrange(word, lists))) return false
  return (
    next !== undefined &&
    next.joined &&
    !next.capital &&
    (acts.test(next.fold) || /\p{Ll}ó$/u.test(next.text))
  )
}

/** A capital that no list of words, institutions, places or peoples has, and no ending of theirs. */
const isStrange = ({ fold, text, capital }: Word, lists: Lists) =>
  capital &&
  text.length > 3 &&
  !/(?:cion|sion|dad|tad|ismo|ista|istas|ivo|iva|al|ales|ico|ica|ana|ano|oso|osa|ado|ada|ble|mente|ing|ed|ly)$/.test(
    fold,
  ) &&
  !alsoWords.some((each) => each.has(fold)) &&
  !lists.largePlaces.has(fold)

/**
 * «llamó Cuetlaxóchitl Pérez», «vino Pascuala Xilón Díaz»: a capital in a sentence that no list knows, and a surname that is
 * nothing else.
 */
export function isUnknownName(name: Word, rest: Word[], lists: Lists): boolean {
  const [first, second] = rest
  const isSecond = second && !lists.surnames.has(first!.fold) && isStrange(first!, lists)
  const surname = isSecond ? second : first!
  const isWord = ({ fold }: Word) =>
    notNames.some((each) => each.has(fold)) || lists.largePlaces.has(fold)
  const isSurname = lists.surnames.has(surname.fold) && !doubleWords.has(surname.fold)
  const isTown = lists.smallPlaces.has(name.fold)
  if (name.opens || name.text.length < 4 || isTown || !isSurname) return false
  return ![name, surname].some(isWord)
}
