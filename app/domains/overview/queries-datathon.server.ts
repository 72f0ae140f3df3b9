import { sql, type NotNull } from 'kysely'
import { db, type Db } from 'db/client'

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
      'dataset.sourceName',
      sql<
        { slug: string; title: string }[]
      >`jsonb_agg(jsonb_build_object('slug', challenge.slug, 'title', challenge.title) order by challenge.title)`.as(
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

/** The team that somebody has in a datathon. */
export async function findTeamSlugOf(
  personId: string | undefined,
  datathonId: string,
  on: Db = db,
): Promise<string | null> {
  if (!personId) return null
  const row = await on
    .selectFrom('teamMember')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .select('team.slug')
    .where('teamMember.datathonId', '=', datathonId)
    .where('teamMember.personId', '=', personId)
    .executeTakeFirst()
  return row?.slug ?? null
}
