import { ok, refuse, type Result } from '~/shared/result'
import { castArray, castGeojson, castGeopoint, castObject } from './cast-json'
import { castInteger, castNumber } from './cast-number'
import { castBoolean, castString } from './cast-text'
import {
  castDate,
  castDateTime,
  castDuration,
  castTime,
  castYear,
  castYearMonth,
} from './cast-time'
import { checkConstraints } from './check-constraints'
import { plainValues, type Field, type FieldType, type TableSchema } from './fields'
import { watchColumn } from './watch-column'

export type CellRefusal = 'type-error' | 'constraint-error' | 'unsupported-constraint'

/**
 * Reads the text of one cell as its field declares it (Table Schema v2).
 *
 * Values are what JSON can say: numbers (a bigint past 2^53), booleans, texts; days and instants as ISO 8601 texts, since
 * most have no zone; a geopoint as `[longitude, latitude]`; null for a missing value.
 * @returns the value; or `type-error`; or `constraint-error` with the constraint's name as `field`
 */
export function castCell(field: Field, text: string): Result<unknown, CellRefusal> {
  if (plainValues(field.missingValues ?? ['']).includes(text)) {
    return field.constraints?.required ? refuse('constraint-error', 'required') : ok(null)
  }
  const value = cast(field, text)
  if (value === undefined) return refuse('type-error')
  return checkConstraints(field, value, (wanted) => cast(field, wanted))
}

/**
 * The narrowest schema that every given value fits. Codes with leading zeros and mixed columns stay `string`; a column
 * without values is `any`.
 * @param missingValues texts that stand for no value in these columns
 */
export function inferSchema(
  columns: readonly { name: string; values: Iterable<string> }[],
  missingValues: readonly string[] = [''],
): TableSchema {
  const fields = columns.map(({ name, values }) => {
    const watch = watchColumn(name, missingValues)
    for (const value of values) watch.see(value)
    return watch.field()
  })
  return { fields, missingValues: [...missingValues] }
}

const casts: Record<FieldType, (field: Field, text: string) => unknown> = {
  string: castString,
  number: castNumber,
  integer: castInteger,
  boolean: castBoolean,
  object: castObject,
  array: castArray,
  list: castList,
  datetime: castDateTime,
  date: castDate,
  time: castTime,
  year: castYear,
  yearmonth: castYearMonth,
  duration: castDuration,
  geopoint: castGeopoint,
  geojson: castGeojson,
  any: (_field, text) => text,
}

function cast(field: Field, text: string): unknown {
  return casts[field.type ?? 'any'](field, text)
}

/** Items of a list are read in the default form of their type; one that cannot be read refuses the whole cell. */
function castList(field: Field, text: string): unknown[] | undefined {
  const item: Field = { name: field.name, type: field.itemType ?? 'string' }
  const items = text.split(field.delimiter ?? ',').map((part) => cast(item, part))
  return items.includes(undefined) ? undefined : items
}
