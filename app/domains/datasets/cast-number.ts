import type { Field } from './fields'

/** A cast that finds no value of its type in the text says so with this; no type has `undefined` as a value. */
export const noValue = undefined

const special = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
])

/** `1,234.5` by the field's own signs: XML Schema's decimal, an exponent, NaN, INF and -INF. */
export function castNumber(field: Field, text: string): number | undefined {
  const named = special.get(text.trim().toLowerCase())
  if (named !== undefined) return named
  const decimalChar = field.decimalChar ?? '.'
  const plain = withoutGroups(field, bare(field, text, decimalChar), decimalChar)
  if (plain === undefined || (decimalChar !== '.' && plain.includes('.'))) return noValue
  const point = plain.replace(decimalChar, '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(point) ? Number(point) : noValue
}

/** A whole number; beyond what a double holds exactly it comes as a bigint, so that no digit is lost. */
export function castInteger(field: Field, text: string): number | bigint | undefined {
  const plain = withoutGroups(field, bare(field, text, '.'), '.')
  if (plain === undefined || !/^[+-]?\d+$/.test(plain)) return noValue
  const value = Number(plain)
  return Number.isSafeInteger(value) ? value : BigInt(plain.replace('+', ''))
}

/** Takes off what `bareNumber: false` allows around a number: currencies, percent signs, units. */
function bare(field: Field, text: string, decimalChar: string): string {
  if (field.bareNumber !== false) return text.trim()
  const point = decimalChar.replace(/[^\w\s]/g, '\\$&')
  return text.replace(new RegExp(`^.*?(?=[+-]?(?:${point})?\\d)`, 's'), '').replace(/\D*$/, '')
}

/** Takes out the group sign where it stands between two digits of the whole part; anywhere else it is no number. */
function withoutGroups(field: Field, text: string, decimalChar: string): string | undefined {
  const { groupChar } = field
  if (!groupChar || !text.includes(groupChar)) return text
  const [whole = '', ...rest] = text.split(decimalChar)
  const groups = whole.replace(/^[+-]/, '').split(groupChar)
  if (groups.some((group) => !/^\d+$/.test(group))) return noValue
  return [whole.replaceAll(groupChar, ''), ...rest].join(decimalChar)
}
