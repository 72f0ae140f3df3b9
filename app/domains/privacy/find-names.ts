import {
  doubleWords,
  institutions,
  notPlaces,
  placeHeads,
  saints,
  titles,
  wordNames,
} from './known-words'
import { furtherFamilies, isFamilys, isSaidToBeSomebody } from './said-somebody'
import type { Found, Lists, TraceReason } from './trace'
import { isActing, isUnknownName } from './unknown-names'
import { connectors, endOfRun, foldedRun, type Word } from './words'

/** First names, a compound one too, and two surnames with their particles: «María del Carmen de la Cruz Pérez». */
const mostCapitals = 5

/** Somebody by name: a first name with a surname, two surnames after an unknown first name, or a title with a name. */
export function findNames(words: Word[], lists: Lists): Found[] {
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const run = nameAt(words, at, lists)
    if (!run) continue
    const first = isInitialled(words, at) ? at - 1 : at
    const from = run.why === 'title' ? titleStart(words, at - 1) : titledStart(words, first)
    found.push({
      kind: 'name',
      start: words[from]!.start,
      end: words[run.last]!.end,
      why: run.why,
      severity: 'likely',
      rewording: { as: 'person' },
    })
    at = run.last
  }
  return found
}

/** «J. Jesús», «M. Elena»: what José and María are shortened to. */
const isInitialled = (words: Word[], at: number) =>
  words[at]!.joined &&
  /^[JM]$/.test(words[at - 1]!.text) &&
  words[at]!.start - words[at - 1]!.end <= 2

function nameAt(
  words: Word[],
  at: number,
  lists: Lists,
): { last: number; why: TraceReason } | null {
  const word = words[at]!
  if (!word.capital || word.code || word.text.length < 2) return null
  const before = words[at - 1]
  if (before?.capital && word.joined && (saints.has(before.fold) || placeHeads.has(before.fold)))
    return null
  if (isFamilys(words, at, lists)) {
    const last = furtherFamilies(words, at, nameEnd(words, at, lists), lists)
    return { last, why: 'kin' }
  }
  if (isOfInstitution(words, at) || (institutions.has(word.fold) && !isFirstName(words, at, lists)))
    return null
  const inverted = invertedEnd(words, at, lists)
  if (inverted) return { last: inverted, why: 'surnames' }
  const last = nameEnd(words, at, lists)
  if (isTitled(words, at) && !notPlaces.has(word.fold)) return { last, why: 'title' }
  if (isSaidToBeSomebody(words, at, lists)) return { last, why: 'kin' }
  if (last === at || saints.has(word.fold) || isToponym(words, at, last, lists)) return null
  const why = reasonFor(words, at, last, lists)
  return why && { last, why }
}

/** «Cruz Martínez», but not «Cruz Roja»: only a surname that is nothing else makes a first name of an institution's word. */
function isFirstName(words: Word[], at: number, lists: Lists): boolean {
  const next = words[at + 1]
  if (!doubleWords.has(words[at]!.fold) || !next?.joined || !next.capital) return false
  return lists.surnames.has(next.fold) && !wordNames.has(next.fold)
}

/** «Hernández Ramírez, José Luis», as lists of people have it: two surnames, a comma, a first name. */
function invertedEnd(words: Word[], at: number, lists: Lists): number | null {
  const [one, two, name, further] = words.slice(at, at + 4)
  if (!two?.joined || !name?.capital || name.start - two.end !== 2 || name.opens) return null
  if (![one!, two].every(({ capital, fold }) => capital && lists.surnames.has(fold))) return null
  if (!lists.firstNames.has(name.fold) || isToponym(words, at, at + 1, lists)) return null
  const goesOn = further?.joined && further.capital && lists.firstNames.has(further.fold)
  return at + (goesOn ? 3 : 2)
}

/** By what a run of capitals is a name; null where nothing speaks for it. */
function reasonFor(words: Word[], at: number, last: number, lists: Lists): TraceReason | null {
  const { fold, upper, opens } = words[at]!
  const rest = words.slice(at + 1, last + 1).filter(({ capital }) => capital)
  const surnames = rest.filter((word) => lists.surnames.has(word.fold)).length
  if (!rest.some((word) => lists.surnames.has(word.fold) || !lists.firstNames.has(word.fold)))
    return null
  const shouted = upper || rest.some((word) => word.upper)
  if (lists.firstNames.has(fold) && !doubleWords.has(fold) && !shouted) return 'first-name'
  const isFirst = lists.firstNames.has(fold) || lists.otherFirstNames.has(fold)
  // «Rosa Ángela Ku Chan»: a second first name says that the first, which is also a word, is one.
  const second = rest[0]!.fold
  if (isFirst && rest.length > 1 && lists.firstNames.has(second) && !doubleWords.has(second))
    return 'first-name'
  if (isFirst && surnames > 0) return 'first-name'
  if (lists.firstNames.has(fold) && !shouted && isActing(words, at, last, lists))
    return 'unknown-name'
  const isOther = lists.surnames.has(fold) || notPlaces.has(fold)
  // «Vino Juana Pérez López» begins with the verb: the name is found at the next word.
  const isFollowed = surnames > 1 && lists.surnames.has(rest[0]!.fold)
  if (isFollowed && (!isOther || !opens)) return 'surnames'
  return isUnknownName(words[at]!, rest, lists) && !shouted ? 'unknown-name' : null
}

/** Where a name ends: at the first word that institutions, months or places have and surnames have not. */
export function nameEnd(words: Word[], at: number, lists: Lists): number {
  const furthest = endOfRun(words, at, mostCapitals)
  let last = at
  for (let next = at + 1; next <= furthest; next += 1) {
    const { fold, capital } = words[next]!
    if (!capital) continue
    const isName =
      lists.surnames.has(fold) || lists.firstNames.has(fold) || lists.otherFirstNames.has(fold)
    if (!isName && words[next - 1]!.text.length === 1 && opensSentence(words[next]!)) break
    // «JUANA PÉREZ LÓPEZ VINO AYER»: where all is in capitals, a name ends with what the lists have.
    if (!isName && isShouted(words, at, next, lists)) break
    if (!isName && (institutions.has(fold) || notPlaces.has(fold) || lists.largePlaces.has(fold)))
      break
    // «Lucía López de Jaltepec»: a name of the lists follows «de», or a place does.
    const isListed = lists.surnames.has(fold) || lists.firstNames.has(fold)
    // «la Montaña de Guerrero»: nor does a state's name.
    if (!words[next - 1]!.capital && (!isListed || lists.wide.has(fold))) break
    last = next
  }
  return last
}

function isShouted(words: Word[], at: number, next: number, lists: Lists): boolean {
  const before = words.slice(at + 1, next).filter(({ fold }) => lists.surnames.has(fold))
  return words[at]!.upper && words[next]!.upper && before.length > 1
}

/** «Ruperto N. Nadie lo vio»: an initial may close its sentence. */
const opensSentence = ({ fold, text }: Word) =>
  /^(?:nadie|el|la|los|las|un|una|en|ella|ellos|no|se|su|sus|pero|por|para|con|cuando|y|a|al|de|del|desde|hasta|ayer|hoy|despues|luego|es|fue|le|lo|les|este|esta|eso|ahora|tambien|ya|si|dos|mi|the|he|she|they|it|in|on|nobody|his|her|at|we|this)$/.test(
    fold,
  ) || /(?:ó|ron)$/.test(text)

/** «Benito Juárez», «Felipe Carrillo Puerto»: towns bear these names, so they lead to nobody. */
export function isToponym(words: Word[], at: number, last: number, lists: Lists): boolean {
  const furthest = endOfRun(words, at, mostCapitals)
  const isPlace = (end: number) => {
    const run = foldedRun(words, at, end)
    return lists.largePlaces.has(run) || lists.smallPlaces.has(run)
  }
  // The name may end before the town's does («Felipe Carrillo | Puerto»), not after it («Benito Juárez García»).
  for (let end = furthest; end >= last; end -= 1) if (isPlace(end)) return true
  return false
}

/** Whether the name is an institution's, a street's or a law's: «Hospital General Juan Pérez». */
export function isOfInstitution(words: Word[], at: number): boolean {
  for (let place = at; place > 0 && at - place < 6; place -= 1) {
    const before = words[place - 1]!
    if (!words[place]!.joined && !isTitle(before, words[place]!)) return false
    if (institutions.has(before.fold))
      return before.capital || place === at || isStreet(before.fold)
    if (!before.capital && !connectors.has(before.fold)) return false
  }
  return false
}

const isStreet = (fold: string) =>
  /^(?:calle|avenida|escuela|primaria|secundaria|hospital|penal|reclusorio)$/.test(fold)

/** A title's own point stands between it and the name: «Sra. Gómez». */
function isTitled(words: Word[], at: number): boolean {
  const title = words[at - 1]
  const name = words[at]!
  return title !== undefined && isTitle(title, name) && !name.upper
}

const isTitle = (title: Word, name: Word) =>
  titles.has(title.fold) && (name.joined || name.start - title.end === 2)

export function titledStart(words: Word[], at: number): number {
  return isTitled(words, at) ? titleStart(words, at - 1) : at
}

/** «la señora Petra» goes as a whole, so that «una persona» fits in its place. */
function titleStart(words: Word[], title: number): number {
  const article = words[title - 1]
  return article && words[title]!.joined && /^(?:el|la|the)$/.test(article.fold) ? title - 1 : title
}
