import { db, type Db, type Transaction } from 'db/client'

export interface FileFacts {
  storageKey: string
  name: string
  mediaType: string
  bytes: number
  sha256: string
  /** What it is kept for: `dataset`, `archive`, `evidence`. */
  purpose: string
  uploadedBy: string | null
}

export async function insertFile(file: FileFacts, trx: Transaction): Promise<string> {
  const { id } = await trx
    .insertInto('storedFile')
    .values(file)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export function findFile(id: string, on: Db = db) {
  return on
    .selectFrom('storedFile')
    .select(['id', 'storageKey', 'name', 'mediaType', 'bytes', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Forgets files that nothing names any more; their bytes are swept away later. */
export async function deleteFiles(ids: string[], trx: Db): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('storedFile').where('id', 'in', ids).execute()
}
