import { kin, namings, posts, roles } from './known-words'
import type { Found } from './trace'
import { fold } from './words'

const contact =
  /(?:tel[eé]fonos?|tel\.?|cel(?:ular(?:es)?)?\.?|m[oó]vil|whats?app|n[uú]mero|contacto|correo(?: electr[oó]nico)?|phone|mobile|number|e-?mail)(?:\s*:| es| is)?\s*$/iu
const vehicle = /(?:placas?|matr[ií]culas?|plates?)(?:\s*:| son| are)?\s*$/iu
const code =
  /(?:CURP|RFC|NSS|CLABE|pasaporte|passport|elector|folio|cuenta|clave|seguridad social)(?:\s*:)?\s*$/iu

/** How far back the word stands that says what follows. */
const reach = 30

/**
 * A rewording that reads well after the words before it: «su hijo Ramón Oropeza» is «su hijo» without the name, «tel. 951 …»
 * keeps its word and loses the number, «con placas …» as well.
 */
export function fitRewording(text: string, found: Found): Found {
  const before = text.slice(Math.max(0, found.start - reach), found.start)
  const { kind, rewording } = found
  if (kind === 'name') return { ...found, rewording: nameAfter(before) ?? rewording }
  const says = { contact, vehicle, identifier: code }[rewording.as as string]
  return says?.test(before) ? { ...found, rewording: { as: 'withheld' } } : found
}

/** «la abogada X» is still the abogada; somebody who is called X has to be called something. */
function nameAfter(before: string) {
  const word = fold(/(?<![\p{L}\p{M}])([\p{L}\p{M}]+) $/u.exec(before)?.[1] ?? '')
  if (namings.has(word)) return { as: 'name' } as const
  if ([kin, roles, posts].some((each) => each.has(word))) return { as: 'nobody' } as const
  return null
}
