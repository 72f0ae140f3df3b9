import type { Transaction } from 'db/client'
import { deleteVoices, lockNeed } from './queries.server'

/** Deletes the notes of voice of a need whose brief is published, unless whoever told it wanted them kept. */
export async function dropVoices(id: string, trx: Transaction): Promise<void> {
  const need = await lockNeed(id, trx)
  if (need && !need.keepsVoices) await deleteVoices([id], trx)
}
