import type { Found } from './trace'

const kinds = [
  '(?:causas?|tocas?|procesos?|juicios?) penal(?:es)?',
  'carpetas? (?:de investigaci[oó]n|judicial(?:es)?|administrativas?)',
  'averiguaci[oó]n previa',
  'averiguaciones previas',
  'expedientes? (?:cl[ií]nicos?|m[eé]dicos?|penal(?:es)?|personal(?:es)?|de ejecuci[oó]n)',
  'n[uú]mero de (?:intern[oa]|pres[oa]|ingreso)(?: es)?',
  'NUC',
  'n[uú]mero de (?:INE|IFE|credencial(?: de elector)?|pasaporte|CURP)(?: es)?',
  'criminal case',
  'medical (?:file|record)',
].join('|')

const said = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${kinds})(?: con)?(?: el)?(?::| n[uú]m(?:ero)?\\.?:?| no\\.| #)? $`,
  'iu',
)

/** How far back those words stand. */
const reach = 60

/** Letters and figures with strokes between them, or figures alone. */
const number =
  /(?<![\p{L}\p{N}/.,-])(?:[\p{L}\p{N}]{1,20}(?:[/-][\p{L}\p{N}]{1,20}){1,8}|\d{3,18})(?![\p{L}\p{N}/])/gu

/**
 * The number under which the authorities keep one person's case: with it the file is found, and in it the name. What courts
 * publish by number («amparo en revisión 1284/2015») is cited as it is.
 */
export function findCases(text: string): Found[] {
  if (!/\d/.test(text)) return []
  return Array.from(text.matchAll(number)).flatMap(({ 0: words, index }): Found[] => {
    if (!/\d/.test(words)) return []
    const before = text.slice(Math.max(0, index - reach), index)
    const after = text.slice(index + words.length, index + words.length + reach)
    if (!said.test(before) && !isCause(words, before) && !isCourts(before, after)) return []
    const found = { start: index, end: index + words.length, why: 'case-number' } as const
    return [{ kind: 'document', severity: 'likely', rewording: { as: 'identifier' }, ...found }]
  })
}

/** «expediente 456/2021 del juzgado mixto»: one person's, where what a court publishes names no office of it. */
const isCourts = (before: string, after: string) =>
  /(?<!\p{L})expediente(?: n[uú]m(?:ero)?\.?)? $/iu.test(before) &&
  /^,? (?:del|en el|ante el|de la) (?:juzgado|ministerio p[uú]blico|fiscal[ií]a)/iu.test(after)

/** «La causa 12/2020» is a court's, «la causa 3» is a reason. */
const isCause = (words: string, before: string) =>
  /^\d{1,5}\/\d{2,4}$/.test(words) && /(?<!\p{L})(?:causa|toca)(?: n[uú]m\.?)? $/iu.test(before)
