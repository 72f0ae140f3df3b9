import type { FieldSource } from '~/ui/form/field-source'

/** The fields of an entry's form by name, as conform gives them. */
export type EntryFieldSources = Record<string, FieldSource> & Record<'licence', FieldSource>
