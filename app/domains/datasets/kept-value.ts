import type { Field } from './fields'
import { castCell } from './table-schema'

/** How values of a type are compared and added up; every other type is compared as its text. */
export type KeptKind = 'text' | 'integer' | 'number' | 'date' | 'boolean' | 'datetime' | 'time'

export function keptKind(field: Field): KeptKind {
  switch (field.type) {
    case 'integer':
    case 'year':
      return 'integer'
    case 'number':
      return 'number'
    case 'date':
      return 'date'
    case 'boolean':
      return 'boolean'
    case 'datetime':
      return 'datetime'
    case 'time':
      return 'time'
    default:
      return 'text'
  }
}

type Kept = string | number | bigint | boolean | null

const greatest = 2n ** 63n - 1n

/** The value of a cell as it is kept: null where it is missing, does not fit its type, or is too large to be kept. */
export function keptValue(field: Field, text: string): Kept {
  if (keptKind(field) === 'text') return null
  const cast = castCell(field, text)
  if (!cast.ok) return null
  const value = cast.value as Kept
  return typeof value === 'bigint' && (value > greatest || value < -greatest) ? null : value
}

/**
 * What a column is compared with, as programs write it (`1234.5`, `2019-01-31`, `true`), whatever signs the file uses; null
 * where no cell of the column can hold it.
 */
export function comparedValue({ name, type }: Field, text: string): string | null {
  if (keptKind({ name, type }) === 'text') return text
  const isDay = type === 'datetime' && /^\d{4}-\d{2}-\d{2}$/.test(text)
  const value = keptValue({ name, type, missingValues: [] }, isDay ? `${text}T00:00:00` : text)
  return value === null ? null : String(value)
}

/** A cell as programs are given it: what JSON can say. Integers past 2^53 come as text, and NaN as null. */
export function jsonValue(field: Field, text: string): unknown {
  const cast = castCell(field, text)
  if (!cast.ok) return text
  if (typeof cast.value === 'bigint') return cast.value.toString()
  return typeof cast.value === 'number' && !Number.isFinite(cast.value) ? null : cast.value
}
