import { db, type Db } from 'db/client'

/** Which of a browser's tokens an account knows. */
export async function listKnownDevices(tokenHashes: string[], on: Db = db): Promise<string[]> {
  if (tokenHashes.length === 0) return []
  const rows = await on
    .selectFrom('device')
    .select('tokenHash')
    .where('tokenHash', 'in', tokenHashes)
    .execute()
  return rows.map(({ tokenHash }) => tokenHash)
}

/** A browser's account has one form kept: the last. */
export async function upsertKeptForm(
  form: { deviceHash: string; action: string; sealed: string; createdAt: Date },
  on: Db = db,
): Promise<void> {
  const { deviceHash: _, ...changed } = form
  await on
    .insertInto('keptForm')
    .values(form)
    .onConflict((conflict) => conflict.column('deviceHash').doUpdateSet(changed))
    .execute()
}

export function findKeptFormOf(deviceHash: string, action: string, since: Date, on: Db = db) {
  return on
    .selectFrom('keptForm')
    .select('sealed')
    .where('deviceHash', '=', deviceHash)
    .where('action', '=', action)
    .where('createdAt', '>', since)
    .executeTakeFirst()
}

export async function deleteKeptForms(deviceHashes: string[], on: Db = db): Promise<void> {
  if (deviceHashes.length === 0) return
  await on.deleteFrom('keptForm').where('deviceHash', 'in', deviceHashes).execute()
}

export async function deleteKeptFormsBefore(instant: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('keptForm').where('createdAt', '<=', instant).execute()
}
