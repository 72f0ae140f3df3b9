import { castGeojson, castGeopoint, castArray, castObject } from './cast-json'
import { castString } from './cast-text'
import { castDate, castDateTime } from './cast-time'
import type { Field } from './fields'

/** A type that a column may turn out to have. */
export interface Guess {
  field: Omit<Field, 'name'>
  /** Every text of the column must fit; one that does not ends the guess. */
  fits: (text: string) => boolean
  /** What at least one text must show besides, so that the guess is not made on too little. */
  shownBy?: (text: string) => boolean
}

const byPattern =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text)

/**
 * Numbers. A code is not a number: leading zeros, a leading plus and more than 15 digits (which a double would round)
 * keep a column text. An exponent needs its sign or a point, since `12E3` is as often the name of a thing.
 */
const whole = String.raw`(?:0|[1-9]\d{0,14})`
const grouped = String.raw`[1-9]\d{0,2}(?:,\d{3})+`
const exponent = String.raw`(?:[eE][+-]\d{1,3})`
const numbers: Guess[] = [
  { field: { type: 'integer' }, fits: byPattern(new RegExp(`^-?${whole}$`)) },
  {
    field: { type: 'integer', groupChar: ',' },
    fits: byPattern(new RegExp(`^-?(?:${whole}|${grouped})$`)),
  },
  {
    field: { type: 'number' },
    fits: byPattern(
      new RegExp(
        `^(?:NaN|-?INF|-?(?:${whole}${exponent}?|${whole}?\\.\\d+(?:[eE][+-]?\\d{1,3})?))$`,
      ),
    ),
    shownBy: byPattern(/\d/),
  },
  {
    field: { type: 'number', groupChar: ',' },
    fits: byPattern(new RegExp(`^-?(?:${whole}|${grouped})(?:\\.\\d+)?$`)),
  },
  {
    field: { type: 'number', decimalChar: ',' },
    fits: byPattern(new RegExp(`^-?${whole}(?:,\\d+)?$`)),
  },
  {
    field: { type: 'number', decimalChar: ',', groupChar: '.' },
    fits: byPattern(new RegExp(`^-?(?:${whole}|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,\\d+)?$`)),
  },
]

function dates(...formats: string[]): Guess[] {
  return formats.map((format) => {
    const field: Guess['field'] = { type: 'date', format }
    return { field, fits: (text) => castDate({ name: '', ...field }, text) !== undefined }
  })
}

function datetimes(...formats: string[]): Guess[] {
  return formats.map((format) => {
    const field: Guess['field'] = { type: 'datetime', format }
    return { field, fits: (text) => castDateTime({ name: '', ...field }, text) !== undefined }
  })
}

const times: Guess[] = [
  { field: { type: 'yearmonth' }, fits: byPattern(/^\d{4}-(0[1-9]|1[0-2])$/) },
  { field: { type: 'date' }, fits: (text) => castDate({ name: '' }, text) !== undefined },
  ...dates(
    '%d-%b-%y',
    '%d-%b-%Y',
    '%d %b %Y',
    '%d %B %Y',
    '%d de %B de %Y',
    '%Y/%m/%d',
    '%d.%m.%Y',
  ),
  ...dates('%d/%m/%Y', '%m/%d/%Y', '%d-%m-%Y', '%m-%d-%Y', '%d/%m/%y', '%m/%d/%y'),
  { field: { type: 'datetime' }, fits: (text) => castDateTime({ name: '' }, text) !== undefined },
  ...datetimes('%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M'),
  ...datetimes('%d/%m/%Y %H:%M:%S', '%m/%d/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%m/%d/%Y %H:%M'),
  { field: { type: 'time' }, fits: byPattern(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/) },
  { field: { type: 'time', format: '%H:%M' }, fits: byPattern(/^([01]?\d|2[0-3]):[0-5]\d$/) },
]

const structures: Guess[] = [
  {
    field: { type: 'geopoint' },
    fits: (text) =>
      /^-?\d+\.\d+, ?-?\d+\.\d+$/.test(text) && castGeopoint({ name: '' }, text) !== undefined,
    // Only beyond 90 degrees is it sure that the longitude stands first.
    shownBy: (text) => Math.abs(Number.parseFloat(text)) > 90,
  },
  { field: { type: 'geojson' }, fits: (text) => castGeojson({ name: '' }, text) !== undefined },
  { field: { type: 'object' }, fits: (text) => castObject({ name: '' }, text) !== undefined },
  { field: { type: 'array' }, fits: (text) => castArray({ name: '' }, text) !== undefined },
]

const formattedTexts: Guess[] = (['uuid', 'email', 'uri'] as const).map((format) => ({
  field: { type: 'string', format },
  fits: (text) => castString({ name: '', format }, text) !== undefined,
}))

/** Every guess, the narrower before the wider. */
export const guesses: readonly Guess[] = [
  { field: { type: 'boolean' }, fits: byPattern(/^(true|True|TRUE|false|False|FALSE)$/) },
  ...numbers,
  ...times,
  ...structures,
  ...formattedTexts,
]
