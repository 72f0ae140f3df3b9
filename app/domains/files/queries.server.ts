import { db, type Db, type Transaction } from 'db/client'
import { mayRemoveFiles } from 'db/file-guard'

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

/** Whether a file is under this key, as far as rows tell. */
export async function isFileNamed(storageKey: string, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('storedFile')
    .select('id')
    .where('storageKey', '=', storageKey)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps backups from beginning until the transaction ends; false where one is being made. */
export const lockFiles = (trx: Transaction): Promise<boolean> => mayRemoveFiles(trx)

/** Forgets files that nothing names any more. A trigger puts their bytes on the list of what still has to be erased. */
export async function deleteFiles(ids: string[], trx: Db): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('storedFile').where('id', 'in', ids).execute()
}

/** Says of files that came without an account whose they are. */
export async function nameUploader(ids: string[], personId: string, trx: Db): Promise<void> {
  if (ids.length === 0) return
  const theirs = { uploadedBy: personId }
  await trx.updateTable('storedFile').set(theirs).where('id', 'in', ids).execute()
}
