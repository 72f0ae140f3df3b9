import type { Field, TableSchema } from './fields'

/** What of a version decides the number of the next. */
export interface Numbered {
  label: string
  schema: TableSchema
  rows: number
}

/**
 * The number of a version, after the recipe of the Data Package standard: MAJOR where a column was renamed, removed,
 * moved or changed its type, so that programs may break; MINOR where columns or rows were added; PATCH where what stood
 * there was corrected. The first is 1.0.0.
 */
export function nextLabel(
  before: Numbered | null,
  next: Pick<Numbered, 'schema' | 'rows'>,
): string {
  if (!before) return '1.0.0'
  const [major = 1, minor = 0, patch = 0] = before.label.split('.').map(Number)
  const [old, fields] = [before.schema.fields, next.schema.fields]
  if (!old.every((field, index) => isSame(field, fields[index]))) return `${major + 1}.0.0`
  if (fields.length > old.length || next.rows > before.rows) return `${major}.${minor + 1}.0`
  return `${major}.${minor}.${patch + 1}`
}

function isSame(field: Field, other: Field | undefined): boolean {
  return (
    other !== undefined &&
    field.name === other.name &&
    (field.type ?? 'any') === (other.type ?? 'any') &&
    (field.format ?? 'default') === (other.format ?? 'default')
  )
}
