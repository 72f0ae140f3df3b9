import { db, type Db } from 'db/client'

/** The one of these tokens with which a browser has signed in to an account before. */
export async function findDeviceHash(
  tokenHashes: string[],
  personId: string,
  on: Db = db,
): Promise<string | null> {
  const device = await on
    .selectFrom('device')
    .select('tokenHash')
    .where('tokenHash', 'in', tokenHashes)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return device?.tokenHash ?? null
}

export async function insertDevice(
  device: { tokenHash: string; personId: string; lastUsedAt: Date },
  on: Db = db,
): Promise<void> {
  await on.insertInto('device').values(device).execute()
}

export async function updateDevice(
  tokenHash: string,
  lastUsedAt: Date,
  on: Db = db,
): Promise<void> {
  await on.updateTable('device').set({ lastUsedAt }).where('tokenHash', '=', tokenHash).execute()
}

export async function deleteDevices(tokenHashes: string[], on: Db = db): Promise<void> {
  if (tokenHashes.length === 0) return
  await on.deleteFrom('device').where('tokenHash', 'in', tokenHashes).execute()
}

export async function deleteDevicesUnusedSince(instant: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('device').where('lastUsedAt', '<=', instant).execute()
}
