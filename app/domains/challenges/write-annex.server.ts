import { seal } from '~/platform/secrets'
import { meetTexts } from '~/platform/stamps.server'
import type { TextClash } from '~/shared/clashes'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { annexOwner } from './annex'
import { openAnnexText } from './open-annex-text.server'
import { canKeepAnnex } from './policy'
import { deleteAnnex, upsertAnnex } from './queries-annex.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'

/**
 * Keeps what only those may read to whom the organisation opens it; without a text there is no annex, open to nobody.
 * @param seen the stamp of what the form showed. Refused: `changed-meanwhile`, with both texts as `clashes`
 */
export async function writeAnnex(
  viewer: Viewer,
  slug: string,
  text: string,
  now: Date,
  seen: ReadonlyMap<string, string> = new Map(),
) {
  let clashes: TextClash[] = []
  const written = await transition(
    { actor: viewer, kind: 'annex.write', shows: false },
    async (trx, about) => {
      const challenge = await lockChallenge(slug, trx)
      if (!challenge) return refuse('not-found')
      const { id } = challenge
      about(id)
      const standing = await findStanding(viewer, challenge, trx)
      if (!canKeepAnnex(viewer, standing)) return refuse('not-allowed')
      const met = meetTexts(seen, { text: (await openAnnexText(id, trx)) ?? '' }, { text })
      clashes = met.clashes
      if (clashes.length > 0) return refuse('changed-meanwhile')
      const kept = met.texts.text
      if (kept.trim() === '') await deleteAnnex(id, trx)
      else {
        const sealed = seal(kept, annexOwner(id))
        await upsertAnnex({ challengeId: id, sealed, writtenBy: viewer.id, writtenAt: now }, trx)
      }
      return ok(undefined)
    },
  )
  return { ...written, clashes }
}
