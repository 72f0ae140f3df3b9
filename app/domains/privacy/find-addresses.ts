import type { Found } from './trace'

const street =
  'calle|c\\.|avenida|av\\.?|calzada|bulevar|boulevard|blvd\\.?|callej[oó]n|privada|andador|cerrada|prolongaci[oó]n|street|avenue'

/** A street and the number of a house in it, one line at most: «calle Hidalgo 12», «Av. Juárez núm. 45-B». */
const address = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:la|el) )?(?:${street}) (?:[^\\n,.;:!?()]|(?<=\\b\\p{L}{1,4})\\.){2,60}?,? (?:#|n[uú]m(?:ero)?\\.?|no\\.|n\\.º|km\\.?)? ?(?!(?:19|20)\\d{2}(?!\\d))\\d{1,5}(?: ?- ?\\p{L}|\\p{L})?(?![\\p{L}\\p{N}%/]|[.,]\\d)`,
  'giu',
)

/** A house in a street. The street's name begins with a capital or a day; «la calle más de 3 horas» is none. */
export function findAddresses(text: string): Found[] {
  return Array.from(text.matchAll(address)).flatMap(({ 0: words, index }): Found[] => {
    const name = words.replace(new RegExp(`^(?:(?:la|el) )?(?:${street}) `, 'iu'), '')
    if (!/^(?:(?:(?:de|del|la|las|los|el) ){0,3}\p{Lu}|\d{1,2} de \p{L}{3})/u.test(name)) return []
    return [
      {
        kind: 'place',
        start: index,
        end: index + words.length,
        why: 'street',
        severity: 'likely',
        rewording: { as: 'location' },
      },
    ]
  })
}
