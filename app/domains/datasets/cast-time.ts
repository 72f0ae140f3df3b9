import { noValue } from './cast-number'
import type { Field } from './fields'
import { strptime, type ReadTime } from './strptime'

/** Forms that dates have in the files of Mexican offices, for the format `any`: where two fit, the day stands first. */
const datePatterns = [
  '%Y-%m-%d',
  '%d/%m/%Y',
  '%m/%d/%Y',
  '%d-%m-%Y',
  '%Y/%m/%d',
  '%d.%m.%Y',
  '%d-%b-%y',
  '%d-%b-%Y',
  '%d %b %Y',
  '%d %B %Y',
  '%d de %B de %Y',
  '%B %d, %Y',
  '%d/%m/%y',
  '%m/%d/%y',
]
const timePatterns = ['%H:%M:%S', '%H:%M', '%I:%M %p', '%I:%M:%S %p', '%I %p', '%H:%M:%S.%f']

const clock = String.raw`\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?`
const isoDateTime = new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${clock}$`)
const isoTime = new RegExp(`^${clock}$`)

/** A day as `yyyy-mm-dd`: a text, since a day has no time zone. */
export function castDate(field: Field, text: string): string | undefined {
  const format = formatOf(field)
  if (format === 'default' && !/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return noValue
  return firstReading(text, format, ['%Y-%m-%d'], datePatterns, day)
}

/** `yyyy-mm-ddThh:mm:ss` with the fraction and the zone that the text has. */
export function castDateTime(field: Field, text: string): string | undefined {
  const format = formatOf(field)
  if (format === 'default' && !isoDateTime.test(text.trim())) return noValue
  const anyPattern = datePatterns.flatMap((date) => timePatterns.map((time) => `${date} ${time}`))
  return firstReading(
    text,
    format,
    isoPatterns('%Y-%m-%dT'),
    [...isoPatterns('%Y-%m-%d '), ...anyPattern],
    (read) => {
      const date = day(read)
      return date === undefined ? noValue : `${date}T${time(read)}`
    },
  )
}

/** `hh:mm:ss` */
export function castTime(field: Field, text: string): string | undefined {
  const format = formatOf(field)
  if (format === 'default' && !isoTime.test(text.trim())) return noValue
  return firstReading(text, format, isoPatterns(''), timePatterns, (read) =>
    read.hour === undefined ? noValue : time(read),
  )
}

export function castYear(_field: Field, text: string): number | undefined {
  return /^\d{4}$/.test(text.trim()) ? Number(text) : noValue
}

/** `yyyy-mm` */
export function castYearMonth(_field: Field, text: string): string | undefined {
  const word = text.trim()
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(word) ? word : noValue
}

const iso8601Duration =
  /^-?P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/

/** An ISO 8601 duration, as it stands. */
export function castDuration(_field: Field, text: string): string | undefined {
  const word = text.trim()
  return iso8601Duration.test(word) ? word : noValue
}

/** Version 0 of the standard wrote patterns with `fmt:` before them. */
function formatOf(field: Field): string {
  return (field.format ?? 'default').replace(/^fmt:/, '')
}

function isoPatterns(before: string): string[] {
  return ['%H:%M:%S', '%H:%M:%S%z', '%H:%M:%S.%f', '%H:%M:%S.%f%z'].map(
    (pattern) => before + pattern,
  )
}

/** The first pattern that reads the text to a value: the standard's own, those of `any`, or the one that the field names. */
function firstReading(
  text: string,
  format: string,
  standard: string[],
  others: string[],
  value: (read: ReadTime) => string | undefined,
): string | undefined {
  const patterns =
    format === 'default' ? standard : format === 'any' ? [...standard, ...others] : [format]
  for (const pattern of patterns) {
    const read = strptime(text, pattern)
    if (read) return value(read)
  }
  return noValue
}

function day({ year, month, day: date }: ReadTime): string | undefined {
  if (year === undefined || month === undefined) return noValue
  return `${digits(year, 4)}-${digits(month)}-${digits(date ?? 1)}`
}

function time({ hour = 0, minute = 0, second = 0, fraction, zone }: ReadTime): string {
  const seconds = digits(second) + (fraction ? `.${fraction}` : '')
  return `${digits(hour)}:${digits(minute)}:${seconds}${zone ?? ''}`
}

function digits(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
