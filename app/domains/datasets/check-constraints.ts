import { ok, refuse, type Result } from '~/shared/result'
import { plainValues, type Constraints, type Field, type FieldType } from './fields'

type Verdict = Result<unknown, 'constraint-error' | 'unsupported-constraint'>
type CastText = (text: string) => unknown

const collections: FieldType[] = ['string', 'array', 'object']
const ordered: FieldType[] = [
  'integer',
  'number',
  'date',
  'time',
  'datetime',
  'duration',
  'year',
  'yearmonth',
]

/**
 * Whether a value that has been read keeps the field's constraints and categories (Table Schema v2, "Field Constraints").
 * `unique` concerns a whole column and is not looked at here.
 * @param cast reads the text of a constraint's value as the field's cells are read
 * @returns the value; or `constraint-error`, with the constraint's name as `field`; or `unsupported-constraint` where the
 *   constraint says nothing about such values, or (`jsonSchema`) is not evaluated here
 */
export function checkConstraints(field: Field, value: unknown, cast: CastText): Verdict {
  const constraints = field.constraints ?? {}
  for (const name of Object.keys(constraints) as (keyof Constraints)[]) {
    if (constraints[name] === undefined) continue
    const kept = keeps(field, name, value, cast)
    if (kept === undefined) return refuse('unsupported-constraint', name)
    if (!kept) return refuse('constraint-error', name)
  }
  if (field.categories && !isAmong(plainValues(field.categories), value, cast)) {
    return refuse('constraint-error', 'categories')
  }
  return ok(value)
}

function keeps(
  field: Field,
  name: keyof Constraints,
  value: unknown,
  cast: CastText,
): boolean | undefined {
  const type = field.type ?? 'any'
  const wanted = field.constraints?.[name]
  switch (name) {
    case 'required':
    case 'unique':
      return true
    case 'enum':
      return isAmong(wanted as readonly unknown[], value, cast)
    case 'minLength':
      return collections.includes(type) ? lengthOf(value) >= Number(wanted) : undefined
    case 'maxLength':
      return collections.includes(type) ? lengthOf(value) <= Number(wanted) : undefined
    case 'pattern':
      return type === 'string' ? matches(String(wanted), String(value)) : undefined
    case 'jsonSchema':
      return undefined
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return ordered.includes(type) ? isWithin(type, name, value, logical(wanted, cast)) : undefined
  }
}

function isWithin(type: FieldType, name: keyof Constraints, value: unknown, bound: unknown) {
  if (bound === undefined) return undefined
  const distance = order(type, value) - order(type, bound)
  if (name === 'minimum') return distance >= 0
  if (name === 'maximum') return distance <= 0
  return name === 'exclusiveMinimum' ? distance > 0 : distance < 0
}

/** Where a value of an ordered type lies on a line. */
function order(type: FieldType, value: unknown): number {
  const text = String(value)
  if (type === 'duration') return seconds(text)
  if (type === 'yearmonth') return Date.parse(`${text}-01`)
  if (type === 'date') return Date.parse(text)
  if (type !== 'datetime' && type !== 'time') return Number(value)
  // Without a zone all are in the same one, whichever it is.
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`
  return Date.parse(type === 'time' ? `1970-01-01T${zoned}` : zoned)
}

/** A duration in seconds, a month as a twelfth of the mean Gregorian year: XML Schema orders durations only in part. */
function seconds(duration: string): number {
  const [, date = '', time = ''] = /^-?P([^T]*)T?(.*)$/.exec(duration) ?? []
  const amount = (part: string, unit: string) =>
    Number(new RegExp(`([\\d.]+)${unit}`).exec(part)?.[1] ?? 0)
  const months = amount(date, 'Y') * 12 + amount(date, 'M')
  const days = months * (365.2425 / 12) + amount(date, 'W') * 7 + amount(date, 'D')
  const total = days * 86400 + amount(time, 'H') * 3600 + amount(time, 'M') * 60 + amount(time, 'S')
  return duration.startsWith('-') ? -total : total
}

function isAmong(list: readonly unknown[], value: unknown, cast: CastText): boolean {
  return list.some((entry) => same(logical(entry, cast), value))
}

/** A constraint's value may stand as JSON's own or as the text that a cell would have. */
function logical(wanted: unknown, cast: CastText): unknown {
  return typeof wanted === 'string' ? cast(wanted) : wanted
}

function same(left: unknown, right: unknown): boolean {
  if (typeof left === 'object' || typeof right === 'object')
    return JSON.stringify(left) === JSON.stringify(right)
  return typeof left === 'string' || typeof right === 'string'
    ? left === right
    : Number(left) === Number(right)
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return Array.from(value).length
  return Array.isArray(value) ? value.length : Object.keys(value as object).length
}

/** XML Schema's patterns cover the whole value; one that no expression can be made of is not supported. */
function matches(pattern: string, value: string): boolean | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value)
  } catch {
    return undefined
  }
}
