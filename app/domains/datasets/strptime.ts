import { monthNamed } from './month-names'

/** What a pattern reads from a text; what it does not mention stays undefined. */
export interface ReadTime {
  year?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  second?: number
  /** The digits after the seconds' point. */
  fraction?: string
  /** `Z` or `±hh:mm` */
  zone?: string
}

type Reader = (text: string, into: ReadTime & { afternoon?: boolean }) => void

/** Each directive of C's strptime that names a date or a time: what it matches and what it means. */
const directives: Record<string, [string, Reader]> = {
  Y: ['\\d{4}', (text, into) => (into.year = Number(text))],
  // POSIX: 69 to 99 are of the twentieth century.
  y: ['\\d{2}', (text, into) => (into.year = Number(text) + (Number(text) < 69 ? 2000 : 1900))],
  m: ['\\d{1,2}', (text, into) => (into.month = Number(text))],
  d: ['\\d{1,2}', (text, into) => (into.day = Number(text))],
  b: ['\\p{L}{3,5}\\.?', (text, into) => (into.month = monthNamed(text))],
  B: ['\\p{L}+', (text, into) => (into.month = monthNamed(text))],
  a: ['\\p{L}{2,4}\\.?', () => {}],
  A: ['\\p{L}+', () => {}],
  H: ['\\d{1,2}', (text, into) => (into.hour = Number(text))],
  I: ['\\d{1,2}', (text, into) => (into.hour = Number(text) % 12)],
  p: ['[ap]\\.? ?m\\.?', (text, into) => (into.afternoon = /^p/i.test(text))],
  M: ['\\d{1,2}', (text, into) => (into.minute = Number(text))],
  S: ['\\d{1,2}', (text, into) => (into.second = Number(text))],
  f: ['\\d{1,6}', (text, into) => (into.fraction = text)],
  z: ['Z|[+-]\\d{2}:?\\d{2}', (text, into) => (into.zone = text.replace(/^(...):?(..)$/, '$1:$2'))],
}

const compiled = new Map<string, { expression: RegExp; readers: Reader[] } | null>()

/**
 * Reads a text by a pattern of C's strptime, month names in Spanish and English.
 * @returns null where the text does not follow the pattern, names a day that no calendar has, or the pattern uses a
 *   directive that is not read here
 */
export function strptime(text: string, pattern: string): ReadTime | null {
  let program = compiled.get(pattern)
  if (program === undefined) compiled.set(pattern, (program = compile(pattern)))
  const match = program?.expression.exec(text.trim())
  if (!program || !match) return null
  const read: ReadTime & { afternoon?: boolean } = {}
  program.readers.forEach((reader, index) => reader(match[index + 1] ?? '', read))
  if (read.afternoon && read.hour !== undefined) read.hour += 12
  delete read.afternoon
  return isPossible(read) ? read : null
}

function compile(pattern: string) {
  const readers: Reader[] = []
  let source = ''
  for (const [piece, directive] of pattern.matchAll(/%(.)|\s+|[^%\s]+/gsu)) {
    if (directive === '%') source += '%'
    else if (directive) {
      const known = Object.hasOwn(directives, directive) ? directives[directive] : undefined
      if (!known) return null
      source += `(${known[0]})`
      readers.push(known[1])
    } else source += /^\s/.test(piece) ? '\\s+' : piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  }
  return { expression: new RegExp(`^${source}$`, 'iu'), readers }
}

function isPossible({ year, month, day, hour, minute, second }: ReadTime): boolean {
  if (month !== undefined && !(month >= 1 && month <= 12)) return false
  // A day without its year may be the 29th of February.
  if (day !== undefined && (day < 1 || day > daysIn(year ?? 2000, month ?? 1))) return false
  return (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}
