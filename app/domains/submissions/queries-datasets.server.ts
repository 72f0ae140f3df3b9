import { db, type Db } from 'db/client'

/** The datasets of a version, as they stood when it was handed in. */
export function listHandInDatasets(submissionId: string, number: number, on: Db = db) {
  return on
    .selectFrom('submissionDataset')
    .innerJoin('dataset', 'dataset.id', 'submissionDataset.datasetId')
    .select([
      'dataset.id',
      'dataset.slug',
      'dataset.title',
      'dataset.language',
      'submissionDataset.datasetVersion',
    ])
    .where('submissionDataset.submissionId', '=', submissionId)
    .where('submissionDataset.versionNumber', '=', number)
    .orderBy('dataset.title')
    .execute()
}

/** The public datasets that a team can name, those of its brief first, each with its version now. */
export function listUsableDatasets(challengeId: string, on: Db = db) {
  return on
    .selectFrom('dataset')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('datasetVersion')
          .select('number')
          .whereRef('datasetVersion.datasetId', '=', 'dataset.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .leftJoin('challengeDataset', (join) =>
      join
        .onRef('challengeDataset.datasetId', '=', 'dataset.id')
        .on('challengeDataset.challengeId', '=', challengeId),
    )
    .select((eb) => [
      'dataset.id',
      'dataset.title',
      'latest.number as version',
      eb('challengeDataset.challengeId', 'is not', null).as('ofBrief'),
    ])
    .$narrowType<{ ofBrief: boolean }>()
    .where('dataset.state', 'in', ['curated', 'deprecated'])
    .orderBy('ofBrief', 'desc')
    .orderBy('dataset.title')
    .limit(100)
    .execute()
}

/** The locked submissions of a datathon that used datasets, with which. */
export function listLockedUses(datathonId: string, on: Db = db) {
  return on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('submissionVersion', (join) =>
      join
        .onRef('submissionVersion.submissionId', '=', 'submission.id')
        .onRef('submissionVersion.number', '=', 'submission.lockedVersion'),
    )
    .innerJoin('submissionDataset', (join) =>
      join
        .onRef('submissionDataset.submissionId', '=', 'submission.id')
        .onRef('submissionDataset.versionNumber', '=', 'submission.lockedVersion'),
    )
    .select((eb) => [
      'submission.id',
      'submissionVersion.answers',
      'submissionVersion.language',
      eb.fn.agg<string[]>('array_agg', ['submissionDataset.datasetId']).as('datasetIds'),
    ])
    .where('team.datathonId', '=', datathonId)
    .where('submission.state', '=', 'locked')
    .groupBy(['submission.id', 'submissionVersion.answers', 'submissionVersion.language'])
    .execute()
}
