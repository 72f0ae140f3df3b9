import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { ColumnProfile, Finding } from '~/shared/tables'
import type { FileFacts, Version } from './described'
import type { TableSchema } from './fields'
import type { JoinKey } from './join-keys'

/** A version with what its file is kept under. */
export interface KeptVersion extends Version {
  storageKey: string
  table: { storageKey: string; sha256: string }
}

function versions(on: Db) {
  return on
    .selectFrom('datasetVersion')
    .innerJoin('storedFile as file', 'file.id', 'datasetVersion.fileId')
    .innerJoin('storedFile as tableFile', 'tableFile.id', 'datasetVersion.tableFileId')
    .select((eb) => [
      eb
        .selectFrom('columnDescription')
        .whereRef('columnDescription.datasetId', '=', 'datasetVersion.datasetId')
        // Raw: an object of what each column says, by its name.
        .select(
          sql<Record<string, string>>`coalesce(json_object_agg(name, description), '{}')`.as(
            'said',
          ),
        )
        .$asScalar()
        .as('descriptions'),
      'datasetVersion.number',
      'datasetVersion.label',
      'datasetVersion.encoding',
      'datasetVersion.delimiter',
      'datasetVersion.compression',
      'datasetVersion.rowCount',
      'datasetVersion.tableSchema',
      'datasetVersion.profile',
      'datasetVersion.findings',
      'datasetVersion.joinKeys',
      'datasetVersion.changeNote',
      'datasetVersion.createdAt',
      'file.name',
      'file.mediaType',
      'file.bytes',
      'file.sha256',
      'file.storageKey',
      'tableFile.storageKey as tableKey',
      'tableFile.sha256 as tableSha256',
    ])
}

/** One version of a dataset; without a number the current one, which is the last. */
export async function findVersion(datasetId: string, number: number | null = null, on: Db = db) {
  let query = versions(on).where('datasetVersion.datasetId', '=', datasetId)
  if (number !== null) query = query.where('datasetVersion.number', '=', number)
  const row = await query.orderBy('datasetVersion.number', 'desc').limit(1).executeTakeFirst()
  return row && keptVersion(row)
}

/** Every version in short, the newest first. */
export function listVersions(datasetId: string, on: Db = db) {
  return on
    .selectFrom('datasetVersion')
    .innerJoin('storedFile', 'storedFile.id', 'datasetVersion.fileId')
    .select(['number', 'label', 'rowCount', 'changeNote', 'createdAt', 'sha256'])
    .where('datasetId', '=', datasetId)
    .orderBy('number', 'desc')
    .execute()
}

export async function insertVersion(
  version: {
    datasetId: string
    number: number
    label: string
    fileId: string
    tableFileId: string
    changeNote: string
    createdBy: string
    createdAt: Date
  },
  facts: FileFacts,
  trx: Transaction,
): Promise<void> {
  const { encoding, delimiter, compression, rowCount } = facts
  await trx
    .insertInto('datasetVersion')
    .values({
      ...version,
      encoding,
      delimiter,
      compression,
      rowCount,
      tableSchema: JSON.stringify(facts.schema),
      profile: JSON.stringify(facts.profile),
      findings: JSON.stringify(facts.findings),
      joinKeys: JSON.stringify(facts.joinKeys),
    })
    .execute()
}

/** A schema with what its columns say. */
function described(schema: TableSchema, said: Record<string, string>): TableSchema {
  const fields = schema.fields.map((field) => {
    const description = Object.hasOwn(said, field.name) ? said[field.name] : field.description
    return description ? { ...field, description } : field
  })
  return { ...schema, fields }
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>

function keptVersion(row: Row): KeptVersion {
  const { number, label, encoding, delimiter, rowCount, changeNote, createdAt } = row
  return {
    number,
    label,
    encoding,
    delimiter,
    rowCount,
    changeNote,
    createdAt,
    compression: row.compression as 'gzip' | null,
    schema: described(row.tableSchema as unknown as TableSchema, row.descriptions ?? {}),
    profile: row.profile as unknown as ColumnProfile[],
    findings: row.findings as unknown as Finding[],
    joinKeys: row.joinKeys as unknown as JoinKey[],
    file: { name: row.name, mediaType: row.mediaType, bytes: row.bytes, sha256: row.sha256 },
    storageKey: row.storageKey,
    table: { storageKey: row.tableKey, sha256: row.tableSha256 },
  }
}
