import { db, type Db, type Transaction } from 'db/client'

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

/** Takes files out of the rows and puts their bytes on the list of what still has to go. */
export async function moveToErased(ids: string[], now: Date, trx: Transaction): Promise<void> {
  if (ids.length === 0) return
  const gone = await trx
    .deleteFrom('storedFile')
    .where('id', 'in', ids)
    .returning(['storageKey', 'sha256'])
    .execute()
  if (gone.length > 0)
    await trx
      .insertInto('erasedFile')
      .values(gone.map((file) => ({ ...file, erasedAt: now })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

export function listErasedFiles(on: Db = db) {
  return on.selectFrom('erasedFile').select(['storageKey', 'sha256']).limit(1000).execute()
}

export async function deleteErasedFile(storageKey: string, on: Db): Promise<void> {
  await on.deleteFrom('erasedFile').where('storageKey', '=', storageKey).execute()
}
