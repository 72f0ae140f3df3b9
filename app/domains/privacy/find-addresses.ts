import type { Found } from './trace'

const street =
  'calle|c\\.|avenida|av\\.?|calzada|bulevar|boulevard|blvd\\.?|callej[oó]n|privada|andador|cerrada|prolongaci[oó]n|street|avenue'

/** «3a. Avenida Norte Poniente 45», as Chiapas counts its streets. */
const ordinal = '\\d{1,2}(?:a|ª|era|da|ra|ta|er|o|º)?\\.? '

/** What a house's address goes on with: «, colonia Moxviquil». */
const quarter =
  /^, (?:en )?(?:la |el )?(?:colonia|col\.|barrio|fraccionamiento|fracc\.) \p{Lu}[\p{L}\p{M}]+(?: (?:(?:de|del|la|los|las) ){0,2}\p{Lu}[\p{L}\p{M}]+){0,3}/u

/** A street and the number of a house in it, one line at most: «calle Hidalgo 12», «Av. Juárez núm. 45-B». */
const address = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:la|el) )?(?:${ordinal})?(?:${street}) (?:[^\\n,.;:!?()]|(?<=\\b\\p{L}{1,4})\\.){2,60}?,? (?:#|n[uú]m(?:ero)?\\.?|no\\.|n\\.º|km\\.?)? ?(?!(?:19|20)\\d{2}(?!\\d))\\d{1,5}(?: ?- ?\\p{L}|\\p{L})?(?![\\p{L}\\p{N}%/]|[.,]\\d)`,
  'giu',
)

/** A house in a street. The street's name begins with a capital or a day; «la calle más de 3 horas» is none. */
export function findAddresses(text: string): Found[] {
  return Array.from(text.matchAll(address)).flatMap(({ 0: words, index }): Found[] => {
    const name = words.replace(
      new RegExp(`^(?:(?:la|el) )?(?:${ordinal})?(?:${street}) `, 'iu'),
      '',
    )
    if (!/^(?:(?:(?:de|del|la|las|los|el) ){0,3}\p{Lu}|\d{1,2} de \p{L}{3})/u.test(name)) return []
    const end = index + words.length
    return [
      {
        kind: 'place',
        start: index,
        end: end + (quarter.exec(text.slice(end, end + 80))?.[0].length ?? 0),
        why: 'street',
        severity: 'likely',
        rewording: { as: 'location' },
      },
    ]
  })
}

const roads = 'carretera|autopista|camino|libramiento|brecha|terracer[ií]a|highway|road'
const kilometre = '(?:km|kil[oó]metro)\\.? ?\\d{1,4}(?:[.+]\\d{1,3})?(?![\\p{L}\\p{N}])'
/** What a road is called: «federal 190», «San Cristóbal–Ocosingo», «a Tlapa». */
const roadName =
  '(?:(?: (?:de|del|la|a|al|entre|y|que va a|[–-])){0,3} (?:federal|estatal|rural|vieja|libre|de cuota|\\d{1,3}D?|\\p{Lu}[\\p{L}\\p{M}]+(?: ?[–-] ?\\p{Lu}[\\p{L}\\p{M}]+)*)(?![\\p{L}\\p{N}])){0,5}'

const spots = [
  `(?:(?:el|the) )?${kilometre} (?:de|en|of|on) (?:(?:la|el|the) )?(?:${roads})${roadName}`,
  `(?:(?:la|el|the) )?(?:${roads})${roadName},? (?:(?:en|a la altura de|a|at) ?(?:el|l)? )?${kilometre}`,
  '(?:(?:la|el) )?(?:manzana|mz|mza)\\.? ?(?:\\d{1,4}|\\p{Lu})(?![\\p{L}\\p{N}]),? (?:y )?(?:lote|lt)\\.? ?\\d{1,4}(?![\\p{L}\\p{N}])',
].map((shape) => new RegExp(`(?<![\\p{L}\\p{N}])${shape}`, 'gu'))

/** A point of a road, or a lot where houses have no number. */
export function findSpots(text: string): Found[] {
  // Most texts have none of these words, and looking for one is quicker than for what stands around it.
  if (!/k(?:m|il[oó]m)|l(?:ote|t)/i.test(text)) return []
  return spots.flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: words, index }): Found => ({
      kind: 'place',
      start: index,
      end: index + words.length,
      why: 'spot',
      severity: 'likely',
      rewording: { as: 'location' },
    })),
  )
}
