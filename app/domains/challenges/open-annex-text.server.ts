import type { Db } from 'db/client'
import { unseal } from '~/platform/secrets'
import { annexOwner } from './annex'
import { findSealedAnnex } from './queries-annex.server'

/** A brief's annex for those who keep it; null where there is none. */
export async function openAnnexText(challengeId: string, on?: Db): Promise<string | null> {
  const sealed = await findSealedAnnex(challengeId, on)
  return sealed && unseal(sealed, annexOwner(challengeId))
}
