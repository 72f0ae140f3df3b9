import { db, type Db, type Transaction } from 'db/client'
import type { Finding } from '~/shared/tables'
import type { FileFacts } from './described'

export type IntakeState = 'waiting' | 'reading' | 'read' | 'refused' | 'failed'

export async function insertIntake(
  intake: {
    datasetId: string | null
    fileId: string
    missingValues: string[]
    uploadedBy: string
    uploadedAt: Date
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('datasetIntake')
    .values(intake)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const columns = [
  'datasetIntake.id',
  'datasetIntake.datasetId',
  'datasetIntake.fileId',
  'datasetIntake.tableFileId',
  'datasetIntake.missingValues',
  'datasetIntake.state',
  'datasetIntake.share',
  'datasetIntake.rowsRead',
  'datasetIntake.findings',
  'datasetIntake.facts',
  'datasetIntake.uploadedBy',
] as const

/** An upload with its file, and the dataset it is a new version of, where it is one. */
export async function findIntake(id: string, on: Db = db) {
  const found = await on
    .selectFrom('datasetIntake')
    .innerJoin('storedFile', 'storedFile.id', 'datasetIntake.fileId')
    .leftJoin('storedFile as tableFile', 'tableFile.id', 'datasetIntake.tableFileId')
    .leftJoin('dataset', 'dataset.id', 'datasetIntake.datasetId')
    .select([
      ...columns,
      'storedFile.storageKey',
      'storedFile.name',
      'storedFile.bytes',
      'storedFile.sha256',
      'tableFile.storageKey as tableKey',
      'tableFile.sha256 as tableSha256',
      'dataset.slug',
      'dataset.title',
    ])
    .where('datasetIntake.id', '=', id)
    .executeTakeFirst()
  return found && typed(found)
}

/** Uploads from before an instant that nobody has read to their end. */
export async function listUnread(before: Date, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('datasetIntake')
    .select('id')
    .where('state', 'in', ['waiting', 'reading'])
    .where('uploadedAt', '<', before)
    .orderBy('uploadedAt')
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes an upload for the time of a change. */
export async function lockIntake(id: string, trx: Transaction) {
  const found = await trx
    .selectFrom('datasetIntake')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found && typed(found)
}

/** How far the reading is, for the page that waits for it. */
export async function updateProgress(
  id: string,
  progress: { share: number; rowsRead: number },
  on: Db = db,
): Promise<void> {
  await on
    .updateTable('datasetIntake')
    .set({ state: 'reading', ...progress })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'reading', 'failed'])
    .execute()
}

/** The reading ended: with what was found, or with nothing but findings. */
export async function updateIntakeRead(
  id: string,
  outcome: {
    state: IntakeState
    findings: Finding[]
    facts?: FileFacts
    tableFileId?: string
  },
  trx: Db = db,
): Promise<void> {
  const { state, findings, facts, tableFileId } = outcome
  await trx
    .updateTable('datasetIntake')
    .set({
      state,
      findings: JSON.stringify(findings),
      ...(facts ? { facts: JSON.stringify(facts), share: 1, rowsRead: facts.rowCount } : {}),
      ...(tableFileId ? { tableFileId } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** The reading broke off. What had ended before stays as it ended. */
export async function updateIntakeFailed(id: string, on: Db = db): Promise<void> {
  await on
    .updateTable('datasetIntake')
    .set({ state: 'failed' })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'reading'])
    .execute()
}

/** Has it read again with other texts for "no value". */
export async function updateMissingValues(
  id: string,
  missingValues: string[],
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('datasetIntake')
    .set({
      missingValues,
      state: 'waiting',
      share: 0,
      rowsRead: 0,
      findings: '[]',
      facts: null,
      tableFileId: null,
    })
    .where('id', '=', id)
    .execute()
}

export async function deleteIntake(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('datasetIntake').where('id', '=', id).execute()
}

/** Removes uploads that nobody made anything of. Gives the files that they leave behind. */
export async function deleteIntakesBefore(instant: Date, trx: Transaction): Promise<string[]> {
  const rows = await trx
    .deleteFrom('datasetIntake')
    .where('uploadedAt', '<=', instant)
    .returning(['fileId', 'tableFileId'])
    .execute()
  return rows.flatMap(({ fileId, tableFileId }) => (tableFileId ? [fileId, tableFileId] : [fileId]))
}

function typed<Row extends { state: string; findings: unknown; facts: unknown }>(row: Row) {
  return {
    ...row,
    state: row.state as IntakeState,
    findings: row.findings as Finding[],
    facts: row.facts as FileFacts | null,
  }
}
