import { db, type Db, type Transaction } from 'db/client'

export function listOwnDatasets(personId: string, on: Db = db) {
  return on
    .selectFrom('dataset')
    .select([
      'slug',
      'title',
      'summary',
      'theme',
      'state',
      'licence',
      'legalBasis',
      'sourceName',
      'sourceUrl',
      'method',
      'geography',
      'updateFrequency',
      'knownProblems',
      'proposedAt',
    ]) // prettier-ignore
    .where('proposedBy', '=', personId)
    .orderBy('proposedAt')
    .execute()
}

export function listOwnReviews(personId: string, on: Db = db) {
  return on
    .selectFrom('dataset')
    .select(['slug', 'state', 'sensitivity', 'disclosure', 'note', 'curatedAt'])
    .where('reviewedBy', '=', personId)
    .orderBy('slug')
    .execute()
}

export function listOwnVersions(personId: string, on: Db = db) {
  return on
    .selectFrom('datasetVersion')
    .innerJoin('dataset', 'dataset.id', 'datasetVersion.datasetId')
    .select([
      'dataset.slug',
      'datasetVersion.number',
      'datasetVersion.label',
      'datasetVersion.changeNote',
      'datasetVersion.createdAt',
    ])
    .where('createdBy', '=', personId)
    .orderBy('datasetVersion.createdAt')
    .execute()
}

export function listOwnIntakes(personId: string, on: Db = db) {
  return on
    .selectFrom('datasetIntake')
    .innerJoin('storedFile', 'storedFile.id', 'datasetIntake.fileId')
    .select(['storedFile.name', 'datasetIntake.state', 'datasetIntake.uploadedAt'])
    .where('datasetIntake.uploadedBy', '=', personId)
    .orderBy('datasetIntake.uploadedAt')
    .execute()
}

/** Uploads that a person made nothing of yet. Gives the files that they leave behind. */
export async function deleteIntakesOf(personId: string, trx: Transaction): Promise<string[]> {
  const rows = await trx
    .deleteFrom('datasetIntake')
    .where('uploadedBy', '=', personId)
    .returning(['fileId', 'tableFileId'])
    .execute()
  return rows.flatMap(({ fileId, tableFileId }) => (tableFileId ? [fileId, tableFileId] : [fileId]))
}

/** Proposals that nobody took up. Gives the files of their versions and of what was uploaded for them. */
export async function deleteProposalsOf(personId: string, trx: Transaction): Promise<string[]> {
  const proposals = trx
    .selectFrom('dataset')
    .select('id')
    .where('proposedBy', '=', personId)
    .where('state', '=', 'proposed')
    .where('reviewedBy', 'is', null)
  const versions = await trx
    .selectFrom('datasetVersion')
    .select(['fileId', 'tableFileId'])
    .where('datasetId', 'in', proposals)
    .execute()
  const intakes = await trx
    .selectFrom('datasetIntake')
    .select(['fileId', 'tableFileId'])
    .where('datasetId', 'in', proposals)
    .execute()
  await trx.deleteFrom('dataset').where('id', 'in', proposals).execute()
  return [...versions, ...intakes].flatMap(({ fileId, tableFileId }) =>
    tableFileId ? [fileId, tableFileId] : [fileId],
  )
}

/** Of some files those that a version still is made of. */
export async function listFilesOfVersions(ids: string[], on: Db): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await on
    .selectFrom('datasetVersion')
    .select(['fileId', 'tableFileId'])
    .where((eb) => eb.or([eb('fileId', 'in', ids), eb('tableFileId', 'in', ids)]))
    .execute()
  return rows.flatMap(({ fileId, tableFileId }) => [fileId, tableFileId])
}
