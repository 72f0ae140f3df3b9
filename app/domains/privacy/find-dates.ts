import type { Mention } from './find-places'
import { saidBefore } from './said-before'
import { sentenceOf, sentenceStarts } from './sentences'
import type { Found, Rewording } from './trace'

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre'
const englishMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december'

/** «3», «1.º», «3 y 4», «3 al 5», «3 de mayo al 5»: a day, or several that share what follows. */
const day = `(?<days>(?:\\d{1,2}, ){0,3}\\d{1,2}(?: de (?:${months}))? (?:y (?:el )?|al |a |o |hasta el ))?(?:\\d{1,2}(?:\\.?[º°])?|primero)`
const weekday =
  '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const parts = 'noche|tarde|mañana|madrugada|night|evening|afternoon|morning'

/** What belongs to the day and goes with it: «el día», «la noche del», «el lunes». */
const lead = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:(?:la|una|(?:on |in )?the) (?<part>${parts}) (?:del|of)(?: the)?|(?:entre )?el|del|al|los|on(?: the)?|the) )?(?:pasado |d[ií]as? |${weekday},? ){0,2}$`,
  'iu',
)
/** How long those words are at most, and a preposition before them. */
const reach = 50

const shapes = [
  `${day} de (?<month>${months})(?: del? (?<year>(?:19|20)\\d{2}))?`,
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?<month>${englishMonths})(?:,? (?<year>(?:19|20)\\d{2}))?`,
  `(?<month>${englishMonths}) \\d{1,2}(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\\d{2}))?`,
  `\\d{1,2}[/-](?<month>\\d{1,2})[/-](?<year>(?:19|20)\\d{2})`,
  `\\d{1,2}/(?<month>\\d{1,2})/(?<year>\\d{2})`,
  `(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-\\d{2}`,
].map((shape) => new RegExp(`(?<![\\p{L}\\p{N}/-])${shape}(?![\\p{L}\\p{N}/-])`, 'giu'))

const birthWords =
  /(?<!\p{L})(?:nac(?:i[oó]|id[oa]|imiento)|cumpleaños|birth(?:day)?|born)(?!\p{L})/iu

/** What the public record knows by its day, whoever lives nearby. */
const publicDay =
  /(?<!\p{L})(?:public|promulg|aprob|reform|entr[oó] en vigor|diario oficial|decreto|ley(?:es)?(?!\p{L})|convocatoria|plazo|published|enacted|passed|law(?!\p{L})|deadline)/iu

/** «la colonia 5 de Mayo», «la escuela 20 de Noviembre» bear a day as their name. */
const isBorne =
  /(?:colonia|col\.|calle|avenida|av\.|escuela|primaria|secundaria|barrio|hospital|plaza|parque|ejido|comunidad|organizaci[oó]n|colectivo|frente) (?:del? )?$/iu

/**
 * Somebody's birthday, or a day that stands in one sentence with a place: who was there then can be found out.
 * @param homes houses and small places, with which a day in the sentence before or after says as much
 */
export function findDates(text: string, mentions: Mention[], homes: Mention[]): Found[] {
  const starts = sentenceStarts(text)
  const placed = new Set(mentions.map(({ start }) => sentenceOf(starts, start)))
  const lived = new Set(homes.map(({ start }) => sentenceOf(starts, start)))
  const sentence = (place: number) => text.slice(starts[place], starts[place + 1])
  const isBeside = (place: number) =>
    ((lived.has(place + 1) && !sentence(place).includes('\n')) ||
      (lived.has(place - 1) && !sentence(place - 1).includes('\n'))) &&
    !publicDay.test(sentence(place))
  return shapes.flatMap((shape) =>
    Array.from(text.matchAll(shape)).flatMap((match): Found[] => {
      const place = sentenceOf(starts, match.index)
      const isBirthday = saidBefore(text, match.index, birthWords)
      if (isBorne.test(text.slice(Math.max(0, match.index - 20), match.index))) return []
      if (!isBirthday && !placed.has(place) && !isBeside(place)) return []
      const back = text.slice(Math.max(0, match.index - reach), match.index)
      const leading = lead.exec(back)
      const start = match.index - (leading?.[0].length ?? 0)
      const end = match.index + match[0].length
      const why = isBirthday ? 'birthday' : 'day-and-place'
      const groups = { ...match.groups, before: leading?.[0], part: leading?.groups?.part }
      const rewording = coarser(groups, back.slice(0, leading?.index))
      return [{ kind: 'date', start, end, why, severity: 'likely', rewording }]
    }),
  )
}

/** After these a year needs no preposition: «desde el 3 de mayo de 2020» is «desde 2020». */
const prepositions =
  /(?<!\p{L})(?:desde|hasta|para|hacia|sobre|por|since|until|till|before|after|by) $/iu

/** The year, or the month where no year stands, with the preposition that fits where the day's was. */
function coarser(groups: Record<string, string | undefined>, text: string): Rewording {
  const { before = '', part, days, year, month } = groups
  if (part)
    return year ? { as: 'part-of-year', part, year } : { as: 'part-of-month', part, month: month! }
  const form = formOf(before.trim(), days, prepositions.test(text))
  if (year?.length === 2) return coarser({ ...groups, year: whole(year) }, text)
  if (year) return { as: form === '' ? 'year' : `${form}-year`, year }
  return { as: form === '' ? 'month' : `${form}-month`, month: month! }
}

/** «19» is of this century up to the next years; what lies further ahead was in the last. */
const whole = (year: string) => (Number(year) > 40 ? `19${year}` : `20${year}`)

function formOf(before: string, days: string | undefined, isBare: boolean) {
  if (isBare || before === '' || /^the$/i.test(before)) return ''
  if (/^al\b/i.test(before)) return 'to'
  // «del 3 al 5 de mayo» says when; «el traslado del 3 de mayo» says which.
  return /^del\b/i.test(before) && !/ al | a /.test(days ?? '') ? 'of' : 'in'
}
