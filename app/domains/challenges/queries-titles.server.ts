import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Language } from '~/shared/languages'

/** Titles of briefs as they are published in a language, by slug; those that are not, or are out of sight, are left out. */
export async function listTitlesIn(language: Language, slugs: string[], on: Db = db) {
  // Raw: a part of what was published, which is kept as one object.
  const title = sql<
    string | null
  >`challenge_version.content -> 'translations' -> ${language}::text -> 'texts' -> 'title' ->> 'text'`
  const rows = await on
    .selectFrom('challenge')
    .innerJoin('challengeVersion', (join) =>
      join
        .onRef('challengeVersion.challengeId', '=', 'challenge.id')
        .onRef('challengeVersion.number', '=', 'challenge.publishedVersion'),
    )
    .where((eb) => eb('challenge.slug', '=', eb.fn.any(eb.val(slugs))))
    .where('challenge.concealedAt', 'is', null)
    .select(['challenge.slug', title.as('title')])
    .execute()
  return new Map(rows.flatMap(({ slug, title }) => (title ? [[slug, title] as const] : [])))
}
