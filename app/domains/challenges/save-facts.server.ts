import { inTransaction } from 'db/transaction'
import type { z } from 'zod'
import { meetTexts } from '~/platform/stamps.server'
import type { TextClash } from '~/shared/clashes'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canWrite } from './policy'
import { findStanding } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { writeFacts } from './rules'
import type { factsForm } from './schema'

/**
 * Title, theme and language of a draft. Its address follows when it is published (`settleAddress`).
 * @param seen stamps of what the form showed: what another page changed meanwhile is neither undone nor overwritten.
 * Refused: `changed-meanwhile`, with both texts as `clashes`
 */
export async function saveFacts(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof factsForm>,
  now: Date,
  seen: ReadonlyMap<string, string> = new Map(),
) {
  let clashes: TextClash[] = []
  const saved = await inTransaction(async (trx) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return { id: null, ...refuse('not-found') }
    const { id } = challenge
    if (!canWrite(viewer, await findStanding(viewer, challenge, trx)))
      return { id, ...refuse('not-allowed') }
    const may = writeFacts(challenge)
    if (!may.ok) return { id, ...may }
    const { title, theme, language } = challenge
    const met = meetTexts(seen, { title, theme, language }, form)
    clashes = met.clashes
    if (clashes.length > 0) return { id, ...refuse('changed-meanwhile') }
    await updateChallenge(id, { ...met.texts, touchedAt: now, warnedAt: null }, trx)
    return { id, ...ok(undefined) }
  })
  if (!saved.ok) await writeRefusal(viewer, 'challenge.save', saved.id, saved.refusal)
  return { ...saved, clashes }
}
