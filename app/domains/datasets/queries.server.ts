import { db, type Db, type Transaction } from 'db/client'
import type { Language } from '~/shared/languages'
import type { Theme } from '~/shared/themes'
import { freeSlug, slugify } from '~/shared/slug'
import type { Dataset, DatasetFacts } from './described'
import type { DatasetState, Sensitivity, Statement, UpdateFrequency } from './rules'

const columns = [
  'dataset.id',
  'dataset.slug',
  'dataset.title',
  'dataset.summary',
  'dataset.theme',
  'dataset.state',
  'dataset.licence',
  'dataset.legalBasis',
  'dataset.sourceName',
  'dataset.sourceUrl',
  'dataset.method',
  'dataset.periodStart',
  'dataset.periodEnd',
  'dataset.geography',
  'dataset.updateFrequency',
  'dataset.knownProblems',
  'dataset.language',
  'dataset.sensitivity',
  'dataset.disclosure',
  'dataset.note',
  'dataset.proposedBy',
  'dataset.proposedAt',
  'dataset.curatedAt',
] as const

export async function findDataset(slug: string, on: Db = db): Promise<Dataset | undefined> {
  const found = await on
    .selectFrom('dataset')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found && typed(found)
}

/** Takes a dataset for the time of a change. */
export async function lockDataset(slug: string, trx: Transaction): Promise<Dataset | undefined> {
  const found = await trx
    .selectFrom('dataset')
    .select(columns)
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return found && typed(found)
}

/** Gives the new dataset's id and slug; of two of the same title the later gets a number. */
export async function insertDataset(
  dataset: DatasetFacts & { proposedBy: string; proposedAt: Date },
  trx: Transaction,
): Promise<{ id: string; slug: string }> {
  const base = slugify(dataset.title)
  for (;;) {
    const used = await trx
      .selectFrom('dataset')
      .select('slug')
      .where((eb) => eb.or([eb('slug', '=', base), eb('slug', 'like', `${base}-%`)]))
      .execute()
    const slug = freeSlug(
      dataset.title,
      used.map((row) => row.slug),
    )
    const inserted = await trx
      .insertInto('dataset')
      .values({ ...dataset, slug })
      // Somebody took the title meanwhile: the next round sees it.
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (inserted) return inserted
  }
}

export async function updateDataset(
  id: string,
  change: Partial<DatasetFacts> &
    Partial<Statement> & {
      state?: DatasetState
      note?: string
      reviewedBy?: string
      curatedAt?: Date
    },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('dataset').set(change).where('id', '=', id).execute()
}

function typed<
  Row extends {
    theme: string
    state: string
    sensitivity: string | null
    updateFrequency: string
    language: string
  },
>(row: Row) {
  return {
    ...row,
    theme: row.theme as Theme,
    state: row.state as DatasetState,
    language: row.language as Language,
    sensitivity: row.sensitivity as Sensitivity | null,
    updateFrequency: row.updateFrequency as UpdateFrequency,
  }
}
