import {
  doubleWords,
  institutions,
  notPlaces,
  people,
  peoples,
  placeHeads,
  posts,
  wordNames,
} from './known-words'
import type { Lists } from './trace'
import type { Word } from './words'

/** Those who live somewhere, besides what single people do. */
const inhabitants =
  /^(?:gente|habitantes?|vecin[oa]s?|pobladore?s?|pobladoras?|familias?|hombres|mujeres|jovenes|presos|presas|intern[oa]s|comuner[oa]s|ejidatari[oa]s|indigenas|autoridades|comisariado|profesor|profesora|people|families|women|men|inhabitants|villagers)$/

/** «presos de Chenalhó», «doña Petra de Bachajón»: whose they are or where they live follows. */
export function isOfPeople(words: Word[], at: number, nameEnds: ReadonlySet<number>): boolean {
  const [who, of] = [words[at - 2], words[at - 1]]
  if (!who || !of?.joined || !words[at]!.joined || !/^(?:de|of|from)$/.test(of.fold)) return false
  if (nameEnds.has(who.end)) return true
  return (
    !who.capital &&
    (inhabitants.test(who.fold) || [people, posts].some((each) => each.has(who.fold)))
  )
}

/** A village's name that is also a word, an institution's or somebody's: «mujeres de Esperanza». */
export const isAlsoOther = ({ fold }: Word, lists: Lists): boolean =>
  [doubleWords, institutions, notPlaces, peoples, wordNames].some((each) => each.has(fold)) ||
  (!placeHeads.has(fold) &&
    [lists.firstNames, lists.otherFirstNames, lists.surnames].some((each) => each.has(fold)))
