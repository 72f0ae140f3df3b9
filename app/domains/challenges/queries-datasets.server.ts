import { sql, type NotNull } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'

/** The data that a brief names and that a reader may see, with how many rows each has now. */
export function listLinkedDatasets(challengeId: string, on: Db = db) {
  return on
    .selectFrom('challengeDataset')
    .innerJoin('dataset', 'dataset.id', 'challengeDataset.datasetId')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('datasetVersion')
          .select('rowCount')
          .whereRef('datasetVersion.datasetId', '=', 'dataset.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select([
      'dataset.id',
      'dataset.slug',
      'dataset.title',
      'dataset.summary',
      'dataset.language',
      'dataset.state',
      'latest.rowCount',
    ])
    .where('challengeId', '=', challengeId)
    .where('dataset.state', 'in', ['curated', 'deprecated'])
    .orderBy('dataset.title')
    .execute()
}

/** The curated datasets that a datathon's briefs link, each with the briefs that do. */
export function listDatathonDatasets(datathonId: string, on: Db = db) {
  return on
    .selectFrom('dataset')
    .innerJoin('challengeDataset', 'challengeDataset.datasetId', 'dataset.id')
    .innerJoin('challenge', 'challenge.id', 'challengeDataset.challengeId')
    .where('challenge.datathonId', '=', datathonId)
    .where('challenge.state', 'in', ['published', 'closed', 'archived'])
    .where('dataset.state', 'in', ['curated', 'deprecated'])
    .groupBy('dataset.id')
    .select((eb) => [
      'dataset.slug',
      'dataset.title',
      'dataset.summary',
      'dataset.language',
      'dataset.sourceName',
      sql<
        { slug: string; title: string; language: string }[]
      >`jsonb_agg(jsonb_build_object('slug', challenge.slug, 'title', challenge.title, 'language', challenge.language) order by challenge.title)`.as(
        'briefs',
      ),
      eb
        .selectFrom('datasetVersion')
        .select('rowCount')
        .whereRef('datasetVersion.datasetId', '=', 'dataset.id')
        .orderBy('number', 'desc')
        .limit(1)
        .as('rows'),
    ])
    .$narrowType<{ rows: NotNull }>()
    .orderBy('dataset.title')
    .execute()
}

/** What can be named: every curated dataset, and what is linked already although it was deprecated since. */
export function listLinkableDatasets(challengeId: string, on: Db = db) {
  return on
    .selectFrom('dataset')
    .select(['dataset.id', 'dataset.title', 'dataset.summary', 'dataset.language'])
    .where((eb) =>
      eb.or([
        eb('dataset.state', '=', 'curated'),
        eb.and([
          eb('dataset.state', '=', 'deprecated'),
          eb.exists(
            eb
              .selectFrom('challengeDataset')
              .select('datasetId')
              .where('challengeId', '=', challengeId)
              .whereRef('challengeDataset.datasetId', '=', 'dataset.id'),
          ),
        ]),
      ]),
    )
    .orderBy('dataset.title')
    .execute()
}

/** Every linked dataset, whatever became of it. */
export async function listLinkedIds(challengeId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('challengeDataset')
    .select('datasetId')
    .where('challengeId', '=', challengeId)
    .execute()
  return rows.map(({ datasetId }) => datasetId)
}

/** Datasets that may be named, by id. */
export async function listLinkableIds(ids: string[], on: Db = db): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await on
    .selectFrom('dataset')
    .select('id')
    .where((eb) => eb(eb.cast<string>('id', 'text'), 'in', ids))
    .where('state', 'in', ['curated', 'deprecated'])
    .execute()
  return rows.map(({ id }) => id)
}

/** Makes the named datasets exactly those that are linked; the ones that stay keep who linked them. */
export async function replaceLinks(
  challengeId: string,
  datasetIds: string[],
  by: { linkedBy: string; linkedAt: Date },
  trx: Transaction,
): Promise<void> {
  let gone = trx.deleteFrom('challengeDataset').where('challengeId', '=', challengeId)
  if (datasetIds.length > 0) gone = gone.where('datasetId', 'not in', datasetIds)
  await gone.execute()
  if (datasetIds.length === 0) return
  await trx
    .insertInto('challengeDataset')
    .values(datasetIds.map((datasetId) => ({ challengeId, datasetId, ...by })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
