import { families, kin, placeHeads, roles, saints, titles } from './known-words'
import { isOfInstitution, isToponym, nameEnd, titledStart } from './find-names'
import type { Found, Lists, Rewording, TraceKind } from './trace'
import { fold, type Word } from './words'

/** A word, or a place of several, that was found to point at somebody. */
export interface SaidWord {
  of: { kind: TraceKind; words: string }
  rewording: Rewording
  /** Alone it may be any word; a word before it, or a capital within a sentence, has to say that it is somebody. */
  common: boolean
  /** Was typed in small letters, and may be again. */
  small: boolean
}

/** What was found in texts that belong together, by its folded words. */
export interface Said {
  names: ReadonlyMap<string, SaidWord>
  places: ReadonlyMap<string, SaidWord>
  /** Names that are public anyway, such as the organisation's own: folded words in their order. */
  own: string[][]
}

export const nothingSaid: Said = { names: new Map(), places: new Map(), own: [] }

const longestPlace = 6

/** Names and places that were found elsewhere, where they stand again without what told them there. */
export function findEchoes(words: Word[], lists: Lists, said: Said): Found[] {
  if (said.names.size + said.places.size === 0) return []
  const own = ownNames(words, said.own)
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (own.has(at) || words[at]!.code) continue
    const echo = placeAt(words, at, said) ?? nameAt(words, at, lists, said)
    if (!echo) continue
    const { from, last, word } = echo
    const { of, rewording } = word
    const [start, end] = [words[from]!.start, endOf(words[last]!)]
    found.push({
      kind: of.kind,
      start,
      end,
      why: 'said-elsewhere',
      severity: 'likely',
      rewording,
      of,
    })
    at = last
  }
  return found
}

const possessive = /['’]s$/

/** «Yadira's» is hers. */
const bare = ({ fold: folded }: Word) => folded.replace(possessive, '')

const endOf = ({ text, end }: Word) => (possessive.test(text) ? end - 2 : end)

function placeAt(words: Word[], at: number, { places }: Said) {
  if (!words[at]!.capital) return null
  let run = ''
  let longest = null
  for (let last = at; last < words.length && last - at < longestPlace; last += 1) {
    if (last > at && !words[last]!.joined) break
    run += (last > at ? ' ' : '') + bare(words[last]!)
    const word = places.get(run)
    if (word) longest = { from: at, last, word }
  }
  return longest
}

function nameAt(words: Word[], at: number, lists: Lists, { names }: Said) {
  const here = words[at]!
  const word = names.get(bare(here))
  if (!word || !(here.capital || word.small)) return null
  const before = here.joined ? words[at - 1] : undefined
  const isCalled = before && here.capital && !here.opens && !articles.test(before.fold)
  const isSomebody = before && (isCalled || saysSomebody(before))
  if (word.common && !isSomebody) return null
  if (isOfInstitution(words, at) || isToponym(words, at, at + 1, lists)) return null
  if (before?.capital && [saints, placeHeads].some((each) => each.has(before.fold))) return null
  if (!here.capital) return { from: at, last: at, word }
  // «Cruz Oropeza»: a first name of the lists before it is theirs too.
  const isFirst = before?.capital && (lists.firstNames.has(before.fold) || names.has(before.fold))
  const from = titledStart(words, isFirst ? at - 1 : at)
  const last = possessive.test(here.text) ? at : nameEnd(words, at, lists)
  return { from, last, word }
}

/** «La Cruz Roja», «the Rose»: what has one is no first name. */
const articles = /^(?:el|la|los|las|del|un|una|the|a)$/

const saysSomebody = ({ fold: folded }: Word) =>
  [families, kin, roles, titles].some((each) => each.has(folded))

/** The places of the words of names that are public anyway. */
function ownNames(words: Word[], own: string[][]): Set<number> {
  const places = new Set<number>()
  for (const name of own)
    for (let at = 0; at + name.length <= words.length; at += 1)
      if (name.every((each, further) => bare(words[at + further]!) === each))
        for (let place = at; place < at + name.length; place += 1) places.add(place)
  return places
}

/** A name's words, to be known again. */
export const ownWords = (name: string) => fold(name).match(/[\p{L}\p{M}]+/gu) ?? []
