import type { Mention } from './find-places'
import { saidBefore } from './said-before'
import { sentenceOf, sentenceStarts } from './sentences'
import type { Found, Rewording } from './trace'

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre'
const englishMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december'

const shapes = [
  `(?<day>\\d{1,2}|primero) de (?<month>${months})(?: del? (?<year>(?:19|20)\\d{2}))?`,
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${englishMonths})(?:,? (?<year>(?:19|20)\\d{2}))?`,
  `(?<month>${englishMonths}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\\d{2}))?`,
  `(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>(?:19|20)\\d{2})`,
  `(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})`,
].map(
  (shape) =>
    new RegExp(
      `(?<before>\\b(?:el|del|on) (?:d[ií]a )?)?(?<![\\p{L}\\p{N}/-])${shape}(?![\\p{L}\\p{N}/-])`,
      'giu',
    ),
)

const birthWords =
  /(?<!\p{L})(?:nac(?:i[oó]|id[oa]|imiento)|cumpleaños|birth(?:day)?|born)(?!\p{L})/iu

/** Somebody's birthday, or a day that stands in one sentence with a place: who was there then can be found out. */
export function findDates(text: string, mentions: Mention[]): Found[] {
  const sentences = sentenceStarts(text)
  const placed = new Set(mentions.map(({ start }) => sentenceOf(sentences, start)))
  return shapes.flatMap((shape) =>
    Array.from(text.matchAll(shape)).flatMap((match): Found[] => {
      const start = match.index
      const isBirthday = saidBefore(text, start, birthWords)
      if (!isBirthday && !placed.has(sentenceOf(sentences, start))) return []
      const end = start + match[0].length
      const why = isBirthday ? 'birthday' : 'day-and-place'
      return [
        { kind: 'date', start, end, why, severity: 'likely', rewording: coarser(match.groups!) },
      ]
    }),
  )
}

/** The year, or the month where no year stands, with the preposition that fits where the day's was. */
function coarser({ before = '', year, month }: Record<string, string | undefined>): Rewording {
  const form = /^del/i.test(before) ? 'of' : before === '' ? '' : 'in'
  if (year) return { as: form === '' ? 'year' : `${form}-year`, year }
  return { as: form === '' ? 'month' : `${form}-month`, month: month! }
}
