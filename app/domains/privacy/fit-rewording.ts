import { families, kin, namings, people, peoples, posts, roles } from './known-words'
import type { Found, Rewording } from './trace'
import { fold } from './words'

/** Between what says it and what is said: «teléfono: », «su correo es el », «cuenta de Facebook ». */
const link = '\\.?(?:\\s*:| n[uú]m(?:ero)?\\.?:?| es| son| is| are)?(?: el| la| los| las)?\\s*$'
const said = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})${link}`, 'iu')

const contact = said(
  'tel[eé]fonos?|tel|cel(?:ular(?:es)?)?|m[oó]vil(?:es)?|whats?app|n[uú]meros?|contactos?|(?:correos?|direcci[oó]n|cuenta)(?: electr[oó]nic[oa]s?| de correo)?|' +
    '(?:cuentas?|usuari[oa]s?|perfil(?:es)?|p[aá]gina|grupo|canal|enlace|liga)(?: (?:de|en|del))?(?: facebook| instagram| twitter| x| tiktok| telegram| whatsapp)?|' +
    'facebook|instagram|twitter|tiktok|telegram|x|phones?|mobile|numbers?|e-?mails?|account|profile|handle|user|link',
)
const vehicle = said('placas?|matr[ií]culas?|plates?')
const code = said(
  'CURP|RFC|NUC|NSS|CLABE|INE|IFE|pasaporte|passport|elector|folio|cuenta|clave|n[uú]mero|seguridad social|credencial|expedientes?(?: cl[ií]nicos?| m[eé]dicos?| penal(?:es)?| personal(?:es)?| de ejecuci[oó]n)?|averiguaci[oó]n(?: previa)?|' +
    '(?:causa|carpeta|toca|amparo|juicio)(?: penal| administrativa| judicial| de investigaci[oó]n)?|queja|oficio|file|case|number',
)
const location = said(
  'domicilio|direcci[oó]n|ubicaci[oó]n|coordenadas|mapa|enlace|liga|punto|address|location|map|link',
)
const name = said('nombre(?: completo| real| legal)?|name|full name')

/** How far back the word stands that says what follows. */
const reach = 40

const says: Partial<Record<Rewording['as'], RegExp>> = {
  contact,
  vehicle,
  identifier: code,
  location,
}

/**
 * A rewording that reads well after the words before it: «su hijo Ramón Oropeza» is «su hijo» without the name, «tel. 951 …»
 * keeps its word and loses the number, «con placas …» as well; the second of two people is another one.
 * @param previous what stands before it, as it was fitted
 */
export function fitRewording(text: string, found: Found, previous?: Found): Found {
  const before = text.slice(Math.max(0, found.start - reach), found.start)
  const { kind, rewording } = found
  const beside = previous?.kind === kind && isBeside(text, previous, found) ? previous : null
  if (kind === 'name') {
    const family = beside && isFamily(text, beside) && /(?:la|una) familia $/.exec(before)
    if (family)
      return {
        ...found,
        start: found.start - family[0].length,
        rewording: { as: 'other-family' },
      }
    if (isApposition(before, text.slice(found.end, found.end + 6)))
      return { ...found, rewording: { as: 'nobody' } }
    const fitting = nameAfter(before) ?? (beside && { as: 'other-person' as const })
    return { ...found, rewording: fitting ?? rewording }
  }
  const isSaid = says[rewording.as]?.test(before) || beside?.rewording.as === 'withheld'
  if (isSaid) return { ...found, rewording: { as: 'withheld' } }
  if (beside && rewording.as === 'contact') return { ...found, rewording: { as: 'other-contact' } }
  return found
}

const isFamily = (text: string, { start, rewording }: Found) =>
  rewording.as === 'other-family' || /familia $/i.test(text.slice(0, start).slice(-8))

const isBeside = (text: string, one: Found, two: Found) =>
  /^(?:,|,? (?:y|e|o|u|and|or))(?: (?:a|al|el|la|los|las|de|del|con))?(?: (?:la )?familia)? $/i.test(
    text.slice(one.end, two.start),
  )

/** «Su esposo, Sebastián Girón, está preso»: who it is stands before the comma; in a list others follow. */
function isApposition(before: string, after: string): boolean {
  const [, who] =
    /(?<!\p{L})(?:su|mi|tu|nuestr[oa]|his|her|my|our) ([\p{L}\p{M}]+), $/iu.exec(before) ?? []
  return (
    who !== undefined &&
    kin.has(fold(who)) &&
    /^(?:, (?!(?:y|e|o|u|and) )\p{Ll}|[.;)])/u.test(after)
  )
}

/** «la abogada X» is still the abogada; somebody who is called X has to be called something. */
function nameAfter(before: string) {
  const [, further, nearest] =
    /(?:(?<![\p{L}\p{M}])([\p{L}\p{M}]+) )?(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\s$/u.exec(before) ?? []
  const word = fold(nearest ?? '')
  if (namings.has(word) || isNickname(before) || name.test(before)) return { as: 'name' } as const
  const isOne = (each: string) =>
    [families, kin, roles, posts, people].some((words) => words.has(each))
  // «una mujer tsotsil Juana …»: the people's name belongs to what is said of her.
  const isOfPeople = peoples.has(word.replace(/s$/, '')) || word === 'tsotsil' || word === 'tseltal'
  if (isOne(word) || ((isOfPeople || kinds.test(word)) && isOne(fold(further ?? ''))))
    return { as: 'nobody' } as const
  return null
}

/** «la autoridad tradicional X»: what sort of one it is. */
const kinds =
  /^(?:tradicional|comunitari[oa]|municipal|agrari[oa]|ejidal|indigena|federal|estatal|penal|social|joven|mayor|menor|general|detenid[oa]|desaparecid[oa])$/

const isNickname = (before: string) =>
  /(?:(?<!\p{L})alias|(?<!\p{L})(?:al|el|su|del) (?:face(?:book)?|feis|fb|insta(?:gram)?|messenger)|(?:conocid|identificad|registrad)[oa]s? como|(?:facebook|instagram|tiktok|twitter|telegram)(?: es)?(?::| (?:aparece |se llama |est[aá] )?como)|apodos?|mote|sobrenombre|le dicen|le dec[ií]an|le llaman|known as|nicknamed|\(a\))(?: de)?\s*$/iu.test(
    before,
  )
