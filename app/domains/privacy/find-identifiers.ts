import { hasClabeDigit, hasCurpDigit, hasNssDigit, hasRfcDigit } from './check-digits'
import type { DigitRun } from './digit-runs'
import type { Found } from './trace'
import { saidBefore } from './said-before'

const curp =
  /(?<![\p{L}\p{N}])[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[A-Z\d]\d(?![\p{L}\p{N}])/giu
const rfc =
  /(?<![\p{L}\p{N}])[A-ZÑ&]{3,4}[ -]?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?[A-Z\d]{2}[A\d](?![\p{L}\p{N}])/giu

/** The RFC of «público en general» and of foreigners: nobody's. */
const nobodys = new Set(['XAXX010101000', 'XEXX010101000'])

/** CURP and RFC. One whose check digit is wrong still has a shape that nothing else has: it may be mistyped. */
export function findCodes(text: string): Found[] {
  return [
    ...Array.from(text.matchAll(curp), ({ 0: words, index }): Found => {
      const digit = hasCurpDigit(words.toUpperCase())
      return code('curp', index, words, digit)
    }),
    ...Array.from(text.matchAll(rfc), ({ 0: words, index }) => {
      const signs = words.toUpperCase().replace(/[ -]/g, '')
      return nobodys.has(signs) ? [] : [code('rfc', index, words, hasRfcDigit(signs))]
    }).flat(),
  ]
}

function code(kind: 'curp' | 'rfc', start: number, words: string, digit: boolean): Found {
  return {
    kind,
    start,
    end: start + words.length,
    why: digit ? 'check-digit' : 'shape',
    severity: digit ? 'certain' : 'likely',
    rewording: { as: 'identifier' },
  }
}

const nssWords = /\b(?:nss|imss|seguro social|seguridad social|social security)\b/i

/**
 * CLABE and NSS, both digits alone. One number of ten fits a check digit by chance, so eleven digits are certain only
 * where the text says what they are, or they are written in the number's own groups.
 */
export function findNumbers(text: string, runs: DigitRun[]): Found[] {
  return runs.flatMap(({ digits, groups, start, end }): Found[] => {
    const found = { start, end, why: 'check-digit', rewording: { as: 'identifier' } } as const
    if (digits.length === 18 && hasClabeDigit(digits))
      return [{ ...found, kind: 'clabe', severity: 'certain' }]
    if (digits.length !== 11 || !hasNssDigit(digits)) return []
    const said = saidBefore(text, start, nssWords) || groups.join() === '2,2,2,4,1'
    if (!said && groups.length > 1) return []
    return [{ ...found, kind: 'nss', severity: said ? 'certain' : 'likely' }]
  })
}

const plateWords = /\b(?:placas?|matr[ií]cula|license plates?|plates?)\b/i
/** NOM-001-SCT-2-2016: private cars `AAA-000-A` and before 2016 `AAA-00-00`, Mexico City `A00-AAA`, lorries `AA-00-000`. */
const plate =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{3}-\d{3}-[A-Z]|[A-Z]{3}-\d{2}-\d{2}|[A-Z]\d{2}-[A-Z]{3}|[A-Z]{2}-\d{2}-\d{3})(?![\p{L}\p{N}-])/gu
/** The same after the word for it, with spaces or nothing between. */
const loosePlate =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{3}[ -]?\d{3}[ -]?[A-Z]|[A-Z]{3}[ -]?\d{2}[ -]?\d{2}|[A-Z]\d{2}[ -]?[A-Z]{3}|[A-Z]{2}[ -]?\d{2}[ -]?\d{3})(?![\p{L}\p{N}-])/gu

export function findPlates(text: string): Found[] {
  const found = (words: string, start: number, said: boolean): Found => ({
    kind: 'plate',
    start,
    end: start + words.length,
    why: said ? 'said-so' : 'shape',
    severity: said ? 'certain' : 'likely',
    rewording: { as: 'vehicle' },
  })
  const loose = Array.from(text.matchAll(loosePlate), ({ 0: words, index }) =>
    saidBefore(text, index, plateWords) ? [found(words, index, true)] : [],
  ).flat()
  const strict = Array.from(text.matchAll(plate), ({ 0: words, index }) =>
    found(words, index, false),
  )
  return [...loose, ...strict]
}

/** Instituto Nacional Electoral: six letters of the names, date and state of birth, sex, three digits. */
const voterKey = /(?<![\p{L}\p{N}])[A-Z]{6}\d{8}[HM]\d{3}(?![\p{L}\p{N}])/giu
const passport = /(?<![\p{L}\p{N}])[A-Z]\d{8}(?![\p{L}\p{N}])/giu
const passportWords = /\b(?:pasaporte|passport)\b/i

/** What an authority prints on a paper that one person carries: a voter's key, a passport's number. */
export function findDocuments(text: string): Found[] {
  const found = (start: number, words: string, why: 'shape' | 'said-so'): Found => ({
    kind: 'document',
    start,
    end: start + words.length,
    why,
    severity: 'certain',
    rewording: { as: 'identifier' },
  })
  return [
    ...Array.from(text.matchAll(voterKey), ({ 0: words, index }) => found(index, words, 'shape')),
    ...Array.from(text.matchAll(passport)).flatMap(({ 0: words, index }) =>
      saidBefore(text, index, passportWords) ? [found(index, words, 'said-so')] : [],
    ),
  ]
}

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/giu
/** What comes before the @ where many read it. */
const shared =
  /^(?:contacto?|info|informacion|prensa|hola|correo|transparencia|buzon|quejas|ayuda|escucha|atencion|equipo|contact|help|press|hello|support|office|admin)\b/i

/** Written out so that machines don't read it: «lucia punto gomez arroba correo punto mx». */
const spelled =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_.-]{1,40}(?: punto [\p{L}\p{N}_-]{1,40}){0,3} ?(?:\barroba\b|[([](?:arroba|at|@)[)\]]) ?[\p{L}\p{N}-]{1,40}(?:(?: (?:punto|dot) |\.)[\p{L}\p{N}-]{2,40}){1,3}/giu

/** With spaces, so that no machine makes a link of it: «lucia . gomez @ correo . mx». */
const spaced =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]{1,40}(?: ?\. ?[\p{L}\p{N}_%+-]{1,40}){0,3}(?: ?@ [\p{L}\p{N}-]{2,40}(?: ?\. ?[\p{L}\p{N}-]{2,24}){0,2} ?\. ?(?:com|org|net|mx|gob|edu|info|es|gt)| @(?:gmail|hotmail|outlook|yahoo|live|icloud|riseup|proton(?:mail)?)\.(?:com|net|me)(?:\.mx)?)(?![\p{L}\p{N}])/giu

export function findEmails(text: string): Found[] {
  return [
    ...text.matchAll(email),
    ...text.matchAll(spelled),
    ...(text.includes('@ ') || text.includes(' @') ? text.matchAll(spaced) : []),
  ].map(({ 0: words, index }): Found => {
    const many = shared.test(words)
    return {
      kind: 'email',
      start: index,
      end: index + words.length,
      why: many ? 'shared-address' : 'address',
      severity: many ? 'likely' : 'certain',
      rewording: { as: 'contact' },
    }
  })
}
