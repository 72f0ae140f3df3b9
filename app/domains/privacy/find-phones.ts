import type { DigitRun } from './digit-runs'
import { saidBefore } from './said-before'
import type { Found } from './trace'

/** E.164: a plus and 8 to 15 digits, written with any usual separators. */
const international = /(?<![\p{L}\p{N}+])\+[1-9](?:[ \u00a0().-]{0,2}\d){7,14}(?!\d)/gu

const phoneWords =
  /(?:\b(?:tel|cel|whats?app|llam\p{L}+|marc(?:ar|a|o|en)|phone|mobile|call|text)|m[oó]vil|tel[eé]fonos?|celular(?:es)?)[^\n]{0,30}$/iu

/** How ten digits are grouped when they are a telephone (Plan Nacional de Numeración: all ten are dialled since 2019). */
const mexican = new Set([
  '10',
  '2,8',
  '2,4,4',
  '3,7',
  '3,3,4',
  '2,2,2,2,2',
  '3,3,2,2',
  '5,5',
  '4,3,3',
])

/** Prefixes that were dialled before the ten digits. */
const prefix = /^(?:52|521|01|044|045)$/

/** Numbers that companies and authorities pay for. */
const tollFree = /^[89]00/

const numeral =
  '(?:cero|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\\p{L}+cientos|zero|oh|one|two|three|four|five|six|seven|eight|nine|double)'
/** Read out so that no machine finds it: «nueve seis dos, uno dos tres, …». */
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}])${numeral}(?:(?:, | y | - | |-)${numeral}){5,14}(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Looked for first, since most texts have none. */
const someNumeral =
  /(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|two|three|four|five|six|seven|eight|nine)[ ,-]/i

/** Seven numerals in a row are a telephone; six, as tens are read out, after a word for one. */
function isSpelled(text: string, words: string, start: number): boolean {
  const numerals = words.split(/[ ,-]+/).filter((word) => word !== 'y')
  const isCounting = /^(?:uno?|one),? (?:dos|two),? (?:tres|three)/i.test(words)
  return saidBefore(text, start, phoneWords) || (numerals.length > 6 && !isCounting)
}

export function findPhones(text: string, runs: DigitRun[]): Found[] {
  const aloud = Array.from(someNumeral.test(text) ? text.matchAll(spelled) : []).flatMap(
    ({ 0: words, index }) =>
      isSpelled(text, words, index) ? [phone(index, index + words.length, false)] : [],
  )
  const abroad = Array.from(text.matchAll(international), ({ 0: words, index }) =>
    phone(index, index + words.length, true),
  )
  const local = runs.flatMap(({ digits, groups, start, end }) => {
    const lead = digits.length > 10 ? digits.slice(0, digits.length - 10) : ''
    const number = digits.slice(lead.length)
    if (number.length !== 10 || /^[01]/.test(number) || tollFree.test(number)) return []
    if (lead !== '' && !prefix.test(lead)) return []
    const isSaid = saidBefore(text, start, phoneWords)
    // After a word for telephone ten digits are one, however somebody groups them.
    const isGrouped =
      (lead === '' || groups[0] === lead.length) &&
      mexican.has(groups.slice(lead === '' ? 0 : 1).join())
    if (!isGrouped && !isSaid) return []
    return [phone(start, end, lead !== '' || isSaid)]
  })
  return [...abroad, ...local, ...aloud]
}

const phone = (start: number, end: number, certain: boolean): Found => ({
  kind: 'phone',
  start,
  end,
  why: 'phone-number',
  severity: certain ? 'certain' : 'likely',
  rewording: { as: 'contact' },
})
