import {
  doubleWords,
  families,
  institutions,
  kin,
  notPlaces,
  people,
  peoples,
  posts,
  roles,
} from './known-words'
import type { Lists } from './trace'
import type { Word } from './words'

/** «familia Salesiana», «hermanas Franciscanas»: what sort of one it is. */
const adjective =
  /(?:al|ales|an[ao]s?|ist[ao]s?|iv[ao]s?|ic[ao]s?|ari[ao]s?|os[ao]s?|ad[ao]s?|eñ[ao]s?|en[ao]s?|il|iles|nte|ntes|ora|oras|ores|er[ao]s?|in[ao]s?|ens[ao]s?)$/

/** «la familia Entzin», «el matrimonio Sánchez Luna», «los hermanos Girón»: whatever else the word is, here it is a surname. */
export function isFamilys(words: Word[], at: number, lists: Lists): boolean {
  const { fold, joined, upper } = words[at]!
  const before = joined ? words[at - 1] : undefined
  if (!before || before.capital || upper) return false
  const isListed = lists.surnames.has(fold)
  if (/^(?:matrimonios?|apellidos?|surname)$/.test(before.fold)) return isListed
  if (!families.has(before.fold) && !/^herman[oa]s$/.test(before.fold)) return false
  if (isPeople(fold)) return false
  if (isListed) return true
  return (
    ![institutions, notPlaces, lists.wide].some((each) => each.has(fold)) && !adjective.test(fold)
  )
}

/** «tsotsil», «zapoteca», «mayas»: as the list has them, or nearly. */
const isPeople = (fold: string) =>
  /^(?:tsotsil|tseltal|ch'ol)(?:es)?$/.test(fold) ||
  [fold, fold.replace(/e?s$/, ''), fold.replace(/as?$/, 'o')].some((each) => peoples.has(each))

/** «Las familias Gómez, Pérez y Luna»: where the last of several surnames ends. */
export function furtherFamilies(words: Word[], at: number, first: number, lists: Lists): number {
  if (!words[at - 1]!.fold.endsWith('s')) return first
  let last = first
  for (;;) {
    const isAnd = words[last + 1]?.joined && /^(?:y|e|and)$/.test(words[last + 1]!.fold)
    const name = words[last + (isAnd ? 2 : 1)]
    if (!name?.capital || name.code || name.opens) return last
    const isBeside = isAnd ? name.joined : name.start - words[last]!.end === 2 && !name.joined
    const isSurname = lists.surnames.has(name.fold) || !lists.firstNames.has(name.fold)
    if (!isBeside || !isSurname || institutions.has(name.fold) || lists.wide.has(name.fold))
      return last
    last += isAnd ? 2 : 1
    const second = words[last + 1]
    if (second?.joined && second.capital && lists.surnames.has(second.fold)) last += 1
  }
}

const young = /^(?:nin[oa]|bebe|joven|adolescente|menor|muchach[oa]|chic[oa])$/

/** «su hija Ximena», «el juez Ramírez», «la niña Ximena», «la mamá de Ximena»: the word before says that it is somebody. */
export function isSaidToBeSomebody(words: Word[], at: number, lists: Lists): boolean {
  const { fold, joined, upper } = words[at]!
  const before = words[at - 1]
  if (!before || !joined || upper || before.upper || notPlaces.has(fold)) return false
  const isFirst = lists.firstNames.has(fold)
  const isChild = young.test(before.fold) && fold !== 'jesus' && !lists.wide.has(fold)
  if (isChild && isFirst && !before.capital && !isPeople(fold)) return true
  if (isPeople(fold) || lists.largePlaces.has(fold)) return false
  const isName = isFirst && !doubleWords.has(fold)
  if (before.fold === 'de') return isName && isOfKin(words, at)
  if (isName && !before.capital && (people.has(before.fold) || posts.has(before.fold))) return true
  const isListed = isFirst || lists.surnames.has(fold)
  return (kin.has(before.fold) && !before.capital) || (roles.has(before.fold) && isListed)
}

/** «la mamá de Ximena»; a neighbour's «de» says where from. */
function isOfKin(words: Word[], at: number): boolean {
  const who = words[at - 1]!.joined ? words[at - 2] : undefined
  return who !== undefined && !who.capital && kin.has(who.fold) && !who.fold.startsWith('vecin')
}
