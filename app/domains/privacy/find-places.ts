import {
  alsoVillages,
  communities,
  errands,
  hamlets,
  institutions,
  kin,
  notPlaces,
  people,
  peoples,
  placeHeads,
  posts,
  roles,
  severalPlaces,
  sites,
  titles,
  whereabouts,
} from './known-words'
import { isGoing, isMovedTo } from './moved-to'
import { isAlsoOther, isEntered, isOfPeople, being } from './people-of'
import { stateAfter } from './state-after'
import type { Found, Lists } from './trace'
import { connectors, endOfRun, foldedRun, type Word } from './words'

/** A place that the text names, small or large: with it a day leads to somebody. */
export interface Mention {
  start: number
  end: number
}

/**
 * Places where fewer than `fewestPeople` live: those that the list knows, and those that nothing knows after a word
 * that says where.
 * @param names after which «de» says where somebody is from
 */
export function findPlaces(text: string, words: Word[], lists: Lists, names: Found[] = []) {
  const nameEnds = new Set(names.map(({ end }) => end))
  const found: Found[] = []
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    if (!word.capital || word.code || isLeadIn(word) || isAbbreviated(text, word)) continue
    let last = endOfRun(words, at, 5)
    const name = foldedRun(words, at, last)
    const marker = markerBefore(words, at, nameEnds)
    const where = marker === 'people' && isAlsoOther(word, lists) ? null : marker
    const end = words[last]!.end
    const beside = stateAfter(text, end)
    // «la escuela de Chenalhó» is the village's, «la Escuela …» has its own name.
    const isVillages = where === 'people' && !words[at - 2]!.capital && lists.smallPlaces.has(name)
    const size =
      isBorne(words, at) && !isVillages
        ? null
        : sizeOf({ name, words, at, last, where, hasState: beside !== null }, lists)
    // Without a word that says where, only a name of several words is surely the place.
    const isSure = (where !== null && where !== 'people') || last > at
    if (where === 'site' || (size === 'large' && !lists.wide.has(name) && isSure))
      mentions.push({ start: word.start, end })
    if (size === 'small' || size === 'unknown') {
      const state = beside?.code ?? lists.smallPlaces.get(name) ?? null
      const { from, as } = heading(words, at, where)
      const start = words[from]!.start
      if (as === 'communities') last = furtherPlaces(text, words, last, lists)
      const trace = {
        start,
        end: Math.max(beside?.end ?? end, words[last]!.end),
        why: size === 'small' ? 'small-place' : 'unknown-place',
        rewording: as === 'nobody' ? { as } : { as, state },
      } as const
      found.push({ kind: 'place', severity: 'likely', ...trace })
      mentions.push({ start, end: trace.end })
    }
    // «Lucía López de Jaltepec» is a name first, and its end may still be a place.
    if (size || !(looksLikeName(words, at, lists) || lists.surnames.has(word.fold))) at = last
  }
  return { found, mentions }
}

interface Candidate {
  name: string
  words: Word[]
  at: number
  last: number
  where: ReturnType<typeof markerBefore>
  /** A state's name follows: «Jaltepec, Oaxaca». */
  hasState: boolean
}

function sizeOf(
  { name, words, at, last, where, hasState }: Candidate,
  lists: Lists,
): 'large' | 'small' | 'unknown' | null {
  const { fold, upper, text } = words[at]!
  const isHamlet = where === 'community' && hamlets.has(words[markerAt(words, at)]!.fold)
  if (lists.largePlaces.has(name) && (!isHamlet || lists.wide.has(name))) return 'large'
  const isInstitution = (word: Word, further: number) =>
    word.capital &&
    institutions.has(word.fold) &&
    !(alsoVillages.has(word.fold) && (where === 'community' || further > 0 || hasState))
  if (words.slice(at, last + 1).some(isInstitution)) return null
  const capitals = words.slice(at, last + 1).filter(({ capital }) => capital).length
  const isListed = lists.smallPlaces.has(name)
  if (isListed && (where || hasState || (capitals > 1 && !looksLikeName(words, at, lists))))
    return 'small'
  if (where === null || where === 'site' || where === 'people')
    return placeHeads.has(fold) && capitals > 2 ? 'unknown' : null
  // A large place with more words after it («Oaxaca Nueva») says nothing of a small one.
  if (
    lists.largePlaces.has(fold) &&
    capitals > 1 &&
    (where === 'whereabouts' || where === 'movement')
  )
    return 'large'
  if (where === 'whereabouts' && isInsideName(words, at)) return null
  if (where === 'movement' && isPerhapsOther(words, at, lists)) return null
  const isWord =
    notPlaces.has(fold) ||
    /(?:ish|ian|ican|ese)$/.test(fold) ||
    peoples.has(fold) ||
    peoples.has(fold.replace(/s$/, ''))
  if (isWord || (upper && text.length < 7) || /\p{Ll}\p{Lu}/u.test(text)) return null
  return 'unknown'
}

/** «E.U.A.», «EE. UU.», «C.F.E.»: letters with points are no village. */
const isAbbreviated = (text: string, { end, text: letters }: Word) =>
  letters.length < 3 && /^\. ?\p{Lu}{1,2}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 5))

/** «En», «La» and «Comunidad» at the beginning of a sentence are no part of the place. */
function isLeadIn({ fold, opens }: Word): boolean {
  return (
    whereabouts.has(fold) ||
    communities.has(fold) ||
    sites.has(fold) ||
    (opens && (connectors.has(fold) || isGoing(fold) || being.test(fold)))
  )
}

function looksLikeName(words: Word[], at: number, lists: Lists): boolean {
  const { fold } = words[at]!
  if (placeHeads.has(fold)) return false
  return lists.firstNames.has(fold) || lists.otherFirstNames.has(fold)
}

/** «Fue a Gobernación», «llevado a Ximena»: after a verb of going an office may follow, or somebody. */
function isPerhapsOther(words: Word[], at: number, lists: Lists): boolean {
  const { fold } = words[at]!
  if ([errands, kin, posts, roles, titles, people].some((each) => each.has(fold))) return true
  return (
    looksLikeName(words, at, lists) || /(?:cion|sion|dad|ia|ias|ismo|anza|oria|ales?)$/.test(fold)
  )
}

/** What before a capital says that a place follows: «en X», «la comunidad de X», «penal de X». */
function markerBefore(
  words: Word[],
  at: number,
  nameEnds: ReadonlySet<number>,
): 'whereabouts' | 'movement' | 'people' | 'community' | 'site' | null {
  if (isMovedTo(words, at)) return 'movement'
  if (isOfPeople(words, at, nameEnds) || isEntered(words, at)) return 'people'
  let place = at
  while (place > 0 && at - place < 3 && words[place]!.joined) {
    const { fold, capital } = words[place - 1]!
    if (communities.has(fold)) return 'community'
    if (sites.has(fold)) return 'site'
    if (whereabouts.has(fold)) return place === at ? 'whereabouts' : null
    if (fold === 'de' && words[place - 2]?.fold === 'cerca' && place === at) return 'whereabouts'
    const isBetween =
      connectors.has(fold) ||
      peoples.has(fold) ||
      /^(?:llamad[oa]|called|indigena|rural|tseltal|tsotsil)$/.test(fold)
    if (capital || !isBetween) return null
    place -= 1
  }
  return null
}

/** «Familias en Vela», «Datos Personales en Posesión de …»: the preposition belongs to a name. */
function isInsideName(words: Word[], at: number): boolean {
  const [before, preposition] = [words[at - 2], words[at - 1]]
  return Boolean(before?.capital && !before.opens && preposition?.joined)
}

function markerAt(words: Word[], at: number, markers = communities): number {
  let place = at - 1
  while (place > 0 && !markers.has(words[place]!.fold)) place -= 1
  return place
}

const articles = /^(?:el|la|los|las|un|una|the|a)$/
/** What belongs to somebody's own village or is pointed at stays, without its name: «su comunidad». */
const pointing =
  /^(?:su|mi|nuestr[oa]|es[et]a?|aquell?a?|mism[oa]|otr[oa]|misma|cada|pequen[oa]|my|our|their|his|her|this|that|small)$/

/**
 * Where what is replaced begins and what stands there instead: «la comunidad de X» and «el penal de X» go as a whole, so that
 * «una comunidad pequeña» and «un centro penitenciario» fit in their place.
 */
function heading(words: Word[], at: number, where: ReturnType<typeof markerBefore>) {
  if (where !== 'community' && where !== 'site') return { from: at, as: 'community' } as const
  const place = markerAt(words, at, where === 'site' ? sites : communities)
  const marker = words[place]!
  const before = marker.joined ? words[place - 1] : undefined
  if (before && pointing.test(before.fold)) return { from: at, as: 'nobody' } as const
  const as =
    where === 'community'
      ? severalPlaces.has(marker.fold)
        ? 'communities'
        : 'community'
      : /^(?:comandancia|separos)$/.test(marker.fold)
        ? 'station'
        : 'prison'
  const hasArticle = before && articles.test(before.fold)
  return { from: hasArticle ? place - 1 : place, as } as const
}

/** «las comunidades de X, Y y Z» are one thing to decide on. Where the last of them ends. */
function furtherPlaces(text: string, words: Word[], from: number, lists: Lists): number {
  let last = from
  for (;;) {
    let next = last + 1
    const between = text.slice(words[last]!.end, words[next]?.start)
    if (words[next]?.joined && /^(?:y|e|and)$/.test(words[next]!.fold)) next += 1
    else if (between !== ', ') return last
    const name = words[next]
    if (!name?.capital || name.code || (next > last + 1 && !name.joined)) return last
    const end = endOfRun(words, next, 5)
    if (lists.largePlaces.has(foldedRun(words, next, end))) return last
    last = end
  }
}

/** «Escuela Primaria San Juan», «Secretaría de …»: an institution bears the name, wherever it stands. */
function isBorne(words: Word[], at: number): boolean {
  const before = words[at]!.joined ? words[at - 1] : undefined
  const head = before && connectors.has(before.fold) && before !== words[0] ? words[at - 2] : before
  if (head === undefined || sites.has(head.fold)) return false
  return institutions.has(head.fold) && (head.capital || !communities.has(head.fold))
}
