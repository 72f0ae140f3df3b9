import { digitRuns } from './digit-runs'
import { findAccounts } from './find-accounts'
import { findAddresses, findSpots } from './find-addresses'
import { findCalled } from './find-called'
import { findCases } from './find-cases'
import { findCells } from './find-cells'
import { findCoordinates } from './find-coordinates'
import { findDates } from './find-dates'
import { findEchoes, nothingSaid, type Said } from './find-echoes'
import { findCodes, findDocuments, findEmails, findNumbers, findPlates } from './find-identifiers'
import { findNames } from './find-names'
import { findPhones } from './find-phones'
import { findPlaces } from './find-places'
import { findSmallLetters } from './find-small-letters'
import { fitRewording } from './fit-rewording'
import type { Found, Lists, Trace } from './trace'
import { wholeName } from './whole-names'
import { wordsOf } from './words'

/**
 * What in a text could point at a person, in its order and without overlaps. It reads patterns, lists and the words
 * around them: it overlooks what nobody could list (nicknames, a lone name, what only neighbours know), and
 * decides nothing. Every pass is linear in the text's length.
 * @param said what was found in the texts that it belongs to (`saidIn`), which is marked where it stands again
 */
export function findTraces(text: string, lists: Lists, said: Said = nothingSaid): Trace[] {
  const words = wordsOf(text)
  const runs = digitRuns(text)
  const names = findNames(words, lists)
  const { found: places, mentions } = findPlaces(text, words, lists, names)
  const echoes = findEchoes(words, lists, said)
  const addresses = [...findAddresses(text), ...findSpots(text)]
  const echoedPlaces = echoes.filter(({ kind }) => kind === 'place')
  const placed = [...mentions, ...addresses, ...echoedPlaces]
  // Where two overlap, the one that comes first here stays.
  const found = [
    ...findEmails(text),
    ...findAccounts(text),
    ...findCoordinates(text),
    ...findCodes(text),
    ...findDocuments(text),
    ...findCases(text),
    ...findNumbers(text, runs),
    ...findPhones(text, runs),
    ...findPlates(text),
    ...addresses,
    ...findCells(text),
    ...names
      .filter((name) => !isEcho(text, name, echoes))
      .map((name) => wholeName(text, name, lists)),
    ...findSmallLetters(words, lists),
    ...findCalled(text),
    ...places,
    ...echoes,
    ...findDates(text, placed, [...addresses, ...places, ...echoedPlaces]),
  ]
  return withoutOverlaps(found, text.length)
    .sort((a, b) => a.start - b.start)
    .reduce<Found[]>((fitted, each) => {
      fitted.push(fitRewording(text, each, fitted.at(-1)))
      return fitted
    }, [])
    .map((each) => ({ ...each, words: text.slice(each.start, each.end) }))
}

/** «el esposo de Yadira»: whoever was told of elsewhere is decided on there and here at once. */
const isEcho = (text: string, { start, end }: Found, echoes: (Found & Pick<Trace, 'of'>)[]) =>
  echoes.some(
    (echo) => echo.start === start && echo.end === end && echo.of?.words !== text.slice(start, end),
  )

function withoutOverlaps(found: Found[], length: number): Found[] {
  const taken = new Uint8Array(length)
  return found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
}
