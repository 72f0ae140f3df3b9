import { plusCodeArea } from './plus-code'
import type { Found } from './trace'

const pair =
  /(?<![\p{L}\p{N}.,])([+-]?\d{1,2}\.\d{2,10})\s?°?\s?([NS])?\s?[,;/ ]\s?([+-]?\d{1,3}\.\d{2,10})\s?°?\s?([EWO](?!\p{L}))?(?![\p{N}.]?\d)/gu
const sexagesimal =
  /(?<!\p{N})(\d{1,2})\s?°\s?(\d{1,2})\s?['’′]\s?(?:(\d{1,2}(?:\.\d{1,4})?)\s?(?:["”″]|''|’’))?\s?([NS])[\s,;]{0,3}(\d{1,3})\s?°\s?(\d{1,2})\s?['’′]\s?(?:(\d{1,2}(?:\.\d{1,4})?)\s?(?:["”″]|''|’’))?\s?([EWO])(?!\p{L})/gu
const angle = (most: number) =>
  `(\\d{1,${most}})\\s?[°º]\\s?(\\d{1,2})\\s?['’′´]\\s?(?:(\\d{1,2}(?:\\.\\d{1,4})?)\\s?(?:["”″]|''|’’|´´))?`
/** The same with the direction first or in words: «N 16° 44' 12" O 92° 38'», «16°44' de latitud norte y 92°38' oeste». */
const said = new RegExp(
  `(?:(?<!\\p{L})N\\.?\\s?|lat(?:itud)?\\.?:?\\s?(?:norte:?\\s?)?)?${angle(2)}\\s?(?:(?:de )?(?:lat(?:itud)?\\.? )?(?:norte|north)|N(?!\\p{L}))?[\\s,;]{0,3}(?:y |and )?(?:(?<!\\p{L})[WO]\\.?\\s?|long?(?:itud)?\\.?:?\\s?(?:oeste:?\\s?)?)?${angle(3)}(?:\\s?(?:(?:de )?(?:lon(?:g(?:itud)?)?\\.? )?(?:oeste|west)|[WO](?!\\p{L})))?`,
  'giu',
)
const plusCode =
  /(?<![\p{L}\p{N}])(?:[23456789CFGHJMPQRVWX]{4}){1,2}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/gu
const mapLink =
  /(?:https?:\/\/)?(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.app\.goo\.gl|goo\.gl\/maps|(?:www\.)?openstreetmap\.org|osm\.org|(?:www\.)?waze\.com|ul\.waze\.com|maps\.apple\.com|what3words\.com|w3w\.co)\/?[^\s<>"»”)]{2,500}|geo:-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?[^\s<>"»”)]{0,100}/giu

/** Mexico and its seas, where two decimals already tell one village from the next. */
const inMexico = (latitude: number, longitude: number) =>
  latitude > 14 && latitude < 33 && longitude > -119 && longitude < -86

/** Where something is, closer than a municipality: a second decimal of a degree is a kilometre, the first eleven. */
export function findCoordinates(text: string): Found[] {
  if (!/\d|\//.test(text)) return []
  // Links first: one that holds coordinates goes as a whole.
  return [
    ...Array.from(text.matchAll(mapLink), ({ 0: words, index }): Found => {
      const link = words.replace(/[.,;:]+$/, '')
      return { ...at(index, link), why: 'map-link', rewording: { as: 'location' } }
    }),
    ...Array.from(text.matchAll(pair), decimal).flat(),
    ...Array.from(text.matchAll(sexagesimal), degrees),
    ...(/[°º]/.test(text) ? Array.from(text.matchAll(said)).flatMap(saidDegrees) : []),
    ...Array.from(text.matchAll(plusCode), ({ 0: words, index }): Found => {
      const area = plusCodeArea(words)
      return {
        ...at(index, words),
        why: 'plus-code',
        rewording: area ? rounded(area.latitude, area.longitude) : { as: 'location' },
      }
    }),
  ]
}

const at = (start: number, words: string) =>
  ({ kind: 'coordinates', start, end: start + words.length, severity: 'certain' }) as const

const rounded = (latitude: number, longitude: number) => ({
  as: 'rounded' as const,
  latitude: Math.round(latitude * 10) / 10,
  longitude: Math.round(longitude * 10) / 10,
})

function decimal(match: RegExpExecArray): Found[] {
  const [words, first, south, second, west] = match
  const latitude = Number(first) * (south === 'S' ? -1 : 1)
  const longitude = Number(second) * (west && west !== 'E' ? -1 : 1)
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return []
  const decimals = Math.min(first!.split('.')[1]!.length, second!.split('.')[1]!.length)
  // Elsewhere two numbers with few decimals are more often a measure than a place.
  if (!inMexico(latitude, longitude) && !south && !west && decimals < 4) return []
  const severity = decimals > 2 || south || west ? 'certain' : 'likely'
  const end = words.trimEnd()
  return [
    { ...at(match.index, end), severity, why: 'degrees', rewording: rounded(latitude, longitude) },
  ]
}

const inDegrees = (whole?: string, minutes?: string, seconds?: string) =>
  Number(whole) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600

function degrees(match: RegExpExecArray): Found {
  const [words, degreesNorth, minutesNorth, secondsNorth, south, ...west] = match
  const [degreesWest, minutesWest, secondsWest, east] = west
  const latitude = inDegrees(degreesNorth, minutesNorth, secondsNorth) * (south === 'S' ? -1 : 1)
  const longitude = inDegrees(degreesWest, minutesWest, secondsWest) * (east === 'E' ? 1 : -1)
  return { ...at(match.index, words), why: 'degrees', rewording: rounded(latitude, longitude) }
}

/** Without directions in their usual place only what lies in Mexico is surely a point. */
function saidDegrees(match: RegExpExecArray): Found[] {
  const [words, degreesNorth, minutesNorth, secondsNorth, ...west] = match
  const latitude = inDegrees(degreesNorth, minutesNorth, secondsNorth)
  const longitude = -inDegrees(...(west as [string, string, string?]))
  if (!inMexico(latitude, longitude)) return []
  return [{ ...at(match.index, words), why: 'degrees', rewording: rounded(latitude, longitude) }]
}
