import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { Theme } from '~/shared/themes'
import { sharedStems, type SoughtWords } from '../incubation/queries-words.server'
import type { Stage } from '../incubation/rules'
import { emptyFacts, type EntryFacts, type Hosting } from './facts'

/** Raw, since facts are JSON: the words by which an entry is found, of `tool` and its current `version`. */
export const entryWords = sql<string>`concat_ws(' ', tool.name, version.facts->>'summary', version.facts->>'problem', version.facts->>'does', version.facts->>'features')`

/** Entries in their current version, with the tool that they show. */
function entries(on: Db) {
  return on
    .selectFrom('catalogEntry')
    .innerJoin('tool', 'tool.id', 'catalogEntry.toolId')
    .innerJoin('catalogEntryVersion as version', (join) =>
      join
        .onRef('version.toolId', '=', 'catalogEntry.toolId')
        .onRef('version.number', '=', 'catalogEntry.version'),
    )
    .leftJoin('submission', 'submission.id', 'tool.submissionId')
    .leftJoin('team', 'team.id', 'submission.teamId')
    .select([
      'tool.id as toolId',
      'tool.slug',
      'tool.name',
      'tool.theme',
      'tool.stage',
      'tool.stageSince',
      'tool.repository',
      'team.name as teamName',
      'version.number',
      'version.facts',
      'version.publishedAt',
      'catalogEntry.publishedAt as firstPublishedAt',
    ])
    .$narrowType<{ theme: Theme; stage: Stage }>()
}

/** Facts that are asked for since a version was written are unknown in it. */
function whole<Row extends { facts: unknown }>(
  row: Row,
): Omit<Row, 'facts'> & { facts: EntryFacts } {
  return { ...row, facts: { ...emptyFacts, ...(row.facts as Partial<EntryFacts>) } }
}

export async function findEntry(slug: string, on: Db = db) {
  const row = await entries(on).where('tool.slug', '=', slug).executeTakeFirst()
  return row ? whole(row) : null
}

export const entriesAPage = 50

export interface EntrySearch {
  q?: string
  theme?: Theme
  hosting?: Hosting
  /** A language that the tool itself speaks. */
  language?: string
  /** The slug of the last one shown. */
  after?: string
  most?: number
}

/** The newest first; one more than a page holds where others follow. */
export async function searchEntries(search: EntrySearch, on: Db = db) {
  const { q, theme, hosting, language, after, most = entriesAPage } = search
  const rows = await entries(on)
    .where('tool.concealedAt', 'is', null)
    // Raw: folding is ours, facts are JSON, and a row comparison is how one goes on after a row.
    .$if(q !== undefined, (found) =>
      found.where(sql<boolean>`strpos(fold(${entryWords}), fold(${q})) > 0`),
    )
    .$if(theme !== undefined, (found) => found.where('tool.theme', '=', theme as Theme))
    .$if(hosting !== undefined, (found) =>
      found.where(sql<boolean>`version.facts->>'hosting' = ${hosting}`),
    )
    .$if(language !== undefined, (found) =>
      found.where(sql<boolean>`version.facts->'languages' ? ${language}`),
    )
    .$if(after !== undefined, (found) =>
      found.where(
        sql<boolean>`(version.published_at, tool.slug) < (
          select v.published_at, t.slug from tool t
          join catalog_entry e on e.tool_id = t.id
          join catalog_entry_version v on v.tool_id = e.tool_id and v.number = e.version
          where t.slug = ${after})`,
      ),
    )
    .orderBy('version.publishedAt', 'desc')
    .orderBy('tool.slug', 'desc')
    .limit(most + 1)
    .execute()
  return rows.map(whole)
}

/** Every entry, for what looks at them all: which fit, which compare. */
export async function listEntries(slugs?: readonly string[], on: Db = db) {
  const rows = await entries(on)
    .where('tool.concealedAt', 'is', null)
    .$if(slugs !== undefined, (all) => all.where('tool.slug', 'in', slugs as string[]))
    .orderBy('tool.name')
    .limit(500)
    .execute()
  return rows.map(whole)
}

/** Every entry with the stems that it shares with what is looked for. */
export async function listEntriesSharing(sought: SoughtWords, on: Db = db) {
  const rows = await entries(on)
    .select(sharedStems(entryWords, sought).as('shared'))
    .where('tool.concealedAt', 'is', null)
    .orderBy('tool.name')
    .limit(500)
    .execute()
  return rows.map(whole)
}

/** Tools of the catalog by name, with what each says it is for: all of them, or those of some slugs. */
export async function findEntryNames(slugs?: readonly string[], on: Db = db) {
  const entries = slugs?.length === 0 ? [] : await listEntries(slugs, on)
  return entries.map(({ slug, name, facts }) => ({ slug, name, summary: facts.summary }))
}

/** The languages that tools of the catalog come in. */
export async function listEntryLanguages(on: Db = db): Promise<string[]> {
  // Raw: a JSON list unfolds into rows.
  const { rows } = await sql<{ language: string }>`
    select distinct jsonb_array_elements_text(v.facts->'languages') as language
    from catalog_entry e join catalog_entry_version v on v.tool_id = e.tool_id and v.number = e.version
    join tool t on t.id = e.tool_id and t.concealed_at is null
    order by language`.execute(on)
  return rows.map(({ language }) => language)
}

/** What was published, the latest first, with what changed. */
export function listEntryVersions(toolId: string, on: Db = db) {
  return on
    .selectFrom('catalogEntryVersion')
    .select(['number', 'changeNote', 'publishedAt'])
    .where('toolId', '=', toolId)
    .orderBy('number', 'desc')
    .execute()
}

/** Opens an entry with its first version. */
export async function insertEntry(
  entry: { toolId: string; facts: EntryFacts; by: string; now: Date },
  trx: Transaction,
): Promise<void> {
  const { toolId, now } = entry
  await trx
    .insertInto('catalogEntry')
    .values({ toolId, version: 1, publishedAt: now, updatedAt: now })
    .execute()
  await insertEntryVersion({ ...entry, number: 1, changeNote: '' }, trx)
}

export async function insertEntryVersion(
  version: {
    toolId: string
    number: number
    facts: EntryFacts
    changeNote: string
    by: string
    now: Date
  },
  trx: Transaction,
): Promise<void> {
  const { toolId, number, facts, changeNote, by, now } = version
  await trx
    .insertInto('catalogEntryVersion')
    .values({
      toolId,
      number,
      changeNote,
      facts: JSON.stringify(facts),
      publishedBy: by,
      publishedAt: now,
    })
    .execute()
}

/** Shows the entry in its latest version from now on. */
export async function updateEntryVersion(
  { toolId, number, now }: { toolId: string; number: number; now: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('catalogEntry')
    .set({ version: number, updatedAt: now })
    .where('toolId', '=', toolId)
    .execute()
}
