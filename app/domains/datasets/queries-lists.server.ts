import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Language } from '~/shared/languages'
import type { Theme } from '~/shared/themes'
import type { DatasetState, Sensitivity } from './rules'

export interface DatasetFilter {
  q?: string
  theme?: Theme
  /** The slug after which the page goes on. */
  after?: string
  limit: number
}

function published(on: Db) {
  return on
    .selectFrom('dataset')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('datasetVersion')
          .innerJoin('storedFile', 'storedFile.id', 'datasetVersion.fileId')
          .select(['label', 'rowCount', 'createdAt', 'bytes', 'number'])
          .select(sql<number>`jsonb_array_length(table_schema -> 'fields')`.as('columnCount'))
          .whereRef('datasetVersion.datasetId', '=', 'dataset.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('current'),
      (join) => join.onTrue(),
    )
    .select([
      'dataset.id',
      'dataset.slug',
      'dataset.title',
      'dataset.summary',
      'dataset.language',
      'dataset.theme',
      'dataset.state',
      'dataset.licence',
      'dataset.sourceName',
      'dataset.periodStart',
      'dataset.periodEnd',
      'dataset.geography',
      'current.label',
      'current.number',
      'current.rowCount',
      'current.columnCount',
      'current.createdAt as versionAt',
    ])
    .where('dataset.state', 'in', ['curated', 'deprecated'])
}

/** Published datasets, the newest first; words are looked for in title, summary and source. */
export async function listDatasets({ q, theme, after, limit }: DatasetFilter, on: Db = db) {
  let query = published(on)
    .orderBy('dataset.curatedAt', 'desc')
    .orderBy('dataset.id', 'desc')
    .limit(limit + 1)
  if (theme) query = query.where('dataset.theme', '=', theme)
  for (const word of (q ?? '').split(/\s+/).filter(Boolean)) {
    // Raw: `fold` is ours, and the index is over this very expression.
    query = query.where(
      sql<boolean>`fold(dataset.title || ' ' || dataset.summary || ' ' || dataset.source_name)
        like '%' || fold(${escapeLike(word)}) || '%'`,
    )
  }
  if (after) {
    query = query.where((eb) =>
      eb(
        eb.refTuple('dataset.curatedAt', 'dataset.id'),
        '<',
        eb
          .selectFrom('dataset as last')
          .select(['last.curatedAt', 'last.id'])
          .where('last.slug', '=', after)
          .$asTuple('curatedAt', 'id'),
      ),
    )
  }
  const rows = await query.execute()
  const items = rows.slice(0, limit).map(typed)
  return { items, next: rows.length > limit ? (items.at(-1)?.slug ?? null) : null }
}

/** What waits for curators, the longest waiting first, then what is being reviewed. */
export async function listToCurate(on: Db = db) {
  const rows = await on
    .selectFrom('dataset')
    .leftJoin('person as proposer', 'proposer.id', 'dataset.proposedBy')
    .leftJoin('person as reviewer', 'reviewer.id', 'dataset.reviewedBy')
    .select([
      'dataset.slug',
      'dataset.title',
      'dataset.state',
      'dataset.licence',
      'dataset.legalBasis',
      'dataset.sensitivity',
      'dataset.disclosure',
      'dataset.proposedAt',
      'proposer.handle as proposedBy',
      'reviewer.handle as reviewedBy',
    ])
    .where('dataset.state', 'in', ['proposed', 'in_review'])
    .orderBy('dataset.state', 'desc')
    .orderBy('dataset.proposedAt')
    .execute()
  return rows.map((row) => ({
    ...row,
    state: row.state as DatasetState,
    sensitivity: row.sensitivity as Sensitivity | null,
  }))
}

/** What a person has proposed, the newest first. */
export async function listProposedBy(personId: string, on: Db = db) {
  const rows = await on
    .selectFrom('dataset')
    .select(['slug', 'title', 'language', 'state'])
    .where('proposedBy', '=', personId)
    .orderBy('proposedAt', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as DatasetState }))
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}

function typed<Row extends { theme: string; state: string; language: string }>(row: Row) {
  return {
    ...row,
    theme: row.theme as Theme,
    state: row.state as 'curated' | 'deprecated',
    language: row.language as Language,
  }
}
