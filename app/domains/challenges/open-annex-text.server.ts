import { unseal } from '~/platform/secrets'
import { annexOwner } from './annex'
import { findSealedAnnex } from './queries-annex.server'

/** A brief's annex for those who keep it; null where there is none. */
export async function openAnnexText(challengeId: string): Promise<string | null> {
  const sealed = await findSealedAnnex(challengeId)
  return sealed && unseal(sealed, annexOwner(challengeId))
}
