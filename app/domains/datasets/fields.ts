/** The types of Table Schema v2 (datapackage.org, Table Schema, section "Field Types"). */
export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
] as const
export type FieldType = (typeof fieldTypes)[number]

type Labelled<Value> = Value | { value: Value; label?: string }

export interface Constraints {
  required?: boolean
  unique?: boolean
  enum?: readonly unknown[]
  minLength?: number
  maxLength?: number
  minimum?: string | number
  maximum?: string | number
  exclusiveMinimum?: string | number
  exclusiveMaximum?: string | number
  pattern?: string
  jsonSchema?: unknown
}

export interface Field {
  name: string
  type?: FieldType
  format?: string
  title?: string
  description?: string
  example?: unknown
  constraints?: Constraints
  /** Replaces the schema's own list for this field. */
  missingValues?: readonly Labelled<string>[]
  categories?: readonly Labelled<string | number>[]
  categoriesOrdered?: boolean
  rdfType?: string
  decimalChar?: string
  groupChar?: string
  bareNumber?: boolean
  trueValues?: readonly string[]
  falseValues?: readonly string[]
  delimiter?: string
  itemType?: FieldType
}

export interface TableSchema {
  $schema?: string
  fields: Field[]
  fieldsMatch?: 'exact' | 'equal' | 'subset' | 'superset' | 'partial'
  missingValues?: readonly Labelled<string>[]
  primaryKey?: string | readonly string[]
  uniqueKeys?: readonly (readonly string[])[]
  foreignKeys?: readonly {
    fields: string | readonly string[]
    reference: { resource?: string; fields: string | readonly string[] }
  }[]
}

/** The fields of a schema, each with the list of missing values that holds for it, so that one field suffices to cast a cell. */
export function fieldsOf(schema: TableSchema): Field[] {
  return schema.fields.map((field) => ({
    ...field,
    missingValues: field.missingValues ?? schema.missingValues ?? [''],
  }))
}

/** The plain values of a list whose entries may carry a label. */
export function plainValues<Value extends string | number>(
  list: readonly Labelled<Value>[],
): Value[] {
  return list.map((entry) => (typeof entry === 'object' ? entry.value : entry))
}
