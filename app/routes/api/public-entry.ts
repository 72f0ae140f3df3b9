import type { findEntry } from '~/domains/catalog/queries.server'

type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>

/** An entry in the words of the interface for programs: its facts stand beside its name. */
export function publicEntry({ facts: { language, ...facts }, ...entry }: Entry) {
  return { ...facts, ...entry, textLanguage: language }
}
