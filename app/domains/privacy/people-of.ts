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
  /^(?:gente|habitantes?|vecin[oa]s?|pobladore?s?|pobladoras?|familias?|hombres|mujeres|jovenes|presos|presas|intern[oa]s?|comuner[oa]s|ejidatari[oa]s|indigenas|autoridades|comisariado|profesor|profesora|people|families|women|men|inhabitants|villagers)$/

/** What stands in a village and is called after it. */
const buildings =
  /^(?:iglesia|templo|parroquia|capilla|ermita|clinica|salud|hospital|escuela|primaria|secundaria|preparatoria|telesecundaria|casa|albergue|radio|mercado|cancha|panteon|presidencia|agencia|cooperativa|comisaria|plaza)$/

/** «Son de Bachajón», «Es de Chenalhó»: where somebody is from. */
export const being = /^(?:soy|es|somos|son|era|eran|eramos)$/

const isAfterComma = (who: Word, of: Word, nameEnds: ReadonlySet<number>) =>
  nameEnds.has(who.end) && of.start - who.end === 2 && !of.opens

/** «Entraron a Chenalhó»: what else is entered is in no list of villages. */
export function isEntered(words: Word[], at: number): boolean {
  const [verb, to] = [words[at - 2], words[at - 1]]
  if (!verb || !to?.joined || !words[at]!.joined || !/^(?:a|en)$/.test(to.fold)) return false
  return /^entr(?:o|a|an|aron|ar|aban?|amos|ando)$/.test(verb.fold)
}

/** «presos de Chenalhó», «doña Petra de Bachajón»: whose they are or where they live follows. */
export function isOfPeople(words: Word[], at: number, nameEnds: ReadonlySet<number>): boolean {
  const [who, of] = [words[at - 2], words[at - 1]]
  if (
    !who ||
    !of ||
    !(of.joined || isAfterComma(who, of, nameEnds)) ||
    !words[at]!.joined ||
    !/^(?:de|of|from)$/.test(of.fold)
  )
    return false
  // «La familia Sántiz, de Chenalhó»: a comma may stand between.
  if (nameEnds.has(who.end) || being.test(who.fold)) return true
  return (
    !who.capital &&
    (inhabitants.test(who.fold) ||
      buildings.test(who.fold) ||
      [people, posts].some((each) => each.has(who.fold)))
  )
}

/** A village's name that is also a word, an institution's or somebody's: «mujeres de Esperanza». */
export const isAlsoOther = ({ fold }: Word, lists: Lists): boolean =>
  [doubleWords, institutions, notPlaces, peoples, wordNames].some((each) => each.has(fold)) ||
  (!placeHeads.has(fold) &&
    [lists.firstNames, lists.otherFirstNames, lists.surnames].some((each) => each.has(fold)))
