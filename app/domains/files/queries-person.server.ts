import { db, type Db } from 'db/client'

/** Every file that a person uploaded. */
export function listOwnFiles(personId: string, on: Db = db) {
  return on
    .selectFrom('storedFile')
    .select(['id', 'storageKey', 'name', 'mediaType', 'bytes', 'sha256', 'purpose', 'storedAt'])
    .where('uploadedBy', '=', personId)
    .orderBy('storedAt')
    .orderBy('id')
    .execute()
}

export function listErasedFiles(on: Db = db) {
  return on.selectFrom('erasedFile').select(['storageKey', 'sha256']).limit(1000).execute()
}

export async function deleteErasedFile(storageKey: string, on: Db): Promise<void> {
  await on.deleteFrom('erasedFile').where('storageKey', '=', storageKey).execute()
}
