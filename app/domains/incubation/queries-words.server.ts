import { sql, type RawBuilder } from 'kysely'
import { db, type Db } from 'db/client'
import { toolsWithOrigin } from './queries.server'
import { stagesOf } from './rules'

/** What is looked for: words in whatever form, and the language in which they are written. */
export interface SoughtWords {
  words: string
  language: string
}

/** The stems that a text shares with what is looked for: «visitas» and «visitar» are one. */
export function sharedStems(text: RawBuilder<string>, { words, language }: SoughtWords) {
  const config = language === 'en' ? 'english' : 'spanish'
  // Raw: text search is the database's, and folding ours.
  const stems = (of: RawBuilder<string>) =>
    sql`select unnest(tsvector_to_array(to_tsvector(${config}::regconfig, fold(${of}))))`
  return sql<string[]>`array(${stems(text)} intersect ${stems(sql<string>`${words}::text`)})`
}

/** Tools on their way to the catalog, each with the stems that it shares with what is looked for. */
export function listToolsSharing(sought: SoughtWords, on: Db = db) {
  // Raw: one text out of several.
  const said = sql<string>`concat_ws(' ', tool.name, tool.summary, challenge.title)`
  return toolsWithOrigin(on)
    .select(sharedStems(said, sought).as('shared'))
    .where('tool.stage', 'in', stagesOf('incubation'))
    .where('tool.concealedAt', 'is', null)
    .orderBy('tool.stageSince', 'desc')
    .limit(500)
    .execute()
}

/** Of some tools those that are shown: what was taken down is named nowhere. */
export async function listShownIds(ids: string[], on: Db = db): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await on
    .selectFrom('tool')
    .select('id')
    .where('id', 'in', ids)
    .where('concealedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
