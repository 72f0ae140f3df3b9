import { nothingSaid, ownWords, type Said, type SaidWord } from './find-echoes'
import { findTraces } from './find-traces'
import {
  communities,
  doubleWords,
  families,
  institutions,
  kin,
  notPlaces,
  peoples,
  placeHeads,
  roles,
  saints,
  sites,
  titles,
  whereabouts,
  wordNames,
} from './known-words'
import type { Lists, Rewording, Trace } from './trace'
import { connectors, endOfRun, foldedRun, wordsOf, type Word } from './words'

/**
 * What texts that belong together say of people and small places, so that it is known wherever it stands again in them:
 * «Yadira» of «la señora Yadira Oropeza», «Xochicalpan» of «la comunidad de Xochicalpan».
 * @param own names that are public anyway, such as the organisation's
 */
export function saidIn(texts: string[], lists: Lists, own: string[] = []): Said {
  const names = new Map<string, SaidWord>()
  const places = new Map<string, SaidWord>()
  const read = texts.map((text) => ({ text, traces: findTraces(text, lists) }))
  // Who is told of in full is who the others are.
  const traces = read
    .flatMap((each) => each.traces)
    .filter(isKnownAgain)
    .sort((a, b) => fullness(b) - fullness(a))
  if (traces.length === 0) return nothingSaid
  const plain = plainWords(read)
  for (const trace of traces) {
    const { kind, words, why } = trace
    const small = why === 'small-letters'
    const of = { of: { kind, words }, rewording: alone(trace), small }
    if (kind === 'name')
      for (const each of nameWords(trace)) {
        const common = isCommon(each, lists) || (!small && plain.has(each))
        if (!names.has(each)) names.set(each, { ...of, common })
      }
    else
      for (const each of placeNames(words, lists, plain))
        if (!places.has(each)) places.set(each, { ...of, common: false })
  }
  return { names, places, own: own.map(ownWords).filter(({ length }) => length > 0) }
}

const fullness = (trace: Trace) => (trace.kind === 'name' ? nameWords(trace).length : 0)

/** What stands for it elsewhere, where the words before it are others. */
function alone({ kind, rewording }: Trace): Rewording {
  if (kind === 'name') return { as: 'person' }
  return { as: 'community', state: 'state' in rewording ? rewording.state : null }
}

/** A house in a street is known by its whole address alone. */
const isKnownAgain = ({ kind, why }: Trace) =>
  kind === 'name' || (kind === 'place' && !/^(?:street|spot|cell)$/.test(why))

/** Words that stand in small letters outside of what was found: they are words, whatever else they are. */
function plainWords(read: { text: string; traces: Trace[] }[]): Set<string> {
  return new Set(
    read.flatMap(({ text, traces }) => {
      const taken = new Uint8Array(text.length)
      for (const { start, end } of traces) taken.fill(1, start, end)
      const plain = wordsOf(text).filter(({ capital, start }) => !capital && !taken[start])
      return plain.map(({ fold }) => fold)
    }),
  )
}

const leading = [communities, connectors, families, kin, roles, saints, sites, titles]

function nameWords({ words, why }: Trace): string[] {
  return wordsOf(words)
    .filter(({ capital }) => capital || why === 'small-letters')
    .map(({ fold }) => fold.replace(/['’]s$/, ''))
    .filter((fold) => fold.length > 2 && !leading.some((each) => each.has(fold)))
}

const wordLists = [doubleWords, families, institutions, notPlaces, peoples, placeHeads, wordNames]

/** Whether a name is also a word, a town or a state. */
function isCommon(fold: string, lists: Lists): boolean {
  return wordLists.some((each) => each.has(fold)) || lists.largePlaces.has(fold)
}

/** Places by their names, and by the one word of each that no other place and nobody has. */
function placeNames(words: string, lists: Lists, plain: Set<string>): string[] {
  const all = wordsOf(words)
  const names: string[] = []
  for (let at = 0; at < all.length; at += 1) {
    if (!all[at]!.capital || isMarker(all[at]!)) continue
    const last = endOfRun(all, at)
    const isOwn = ({ fold, capital }: Word) =>
      capital &&
      fold.length > 3 &&
      !isCommon(fold, lists) &&
      !plain.has(fold) &&
      ![saints, titles, connectors].some((each) => each.has(fold)) &&
      ![lists.firstNames, lists.otherFirstNames, lists.surnames].some((each) => each.has(fold))
    const run = foldedRun(all, at, last)
    if (last > at && !lists.largePlaces.has(run)) names.push(run)
    names.push(
      ...all
        .slice(at, last + 1)
        .filter(isOwn)
        .map(({ fold }) => fold),
    )
    at = last
  }
  return names
}

const isMarker = ({ fold }: Word) =>
  [communities, connectors, sites, whereabouts].some((each) => each.has(fold))
