import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { deleteNeed as deleteRow, deleteVoices, lockNeedByKey } from '../needs/queries.server'
import { tryKey } from '../needs/try-key.server'
import { notify } from '../notifications/notify.server'
import type { Visit } from '../people/visit'
import { findChallengeOfNeed } from './queries-needs.server'
import { deleteChallenge, lockChallenge } from './queries.server'

/**
 * Whoever holds the key of a need deletes it: words, voices, messages, key, and the draft of its brief with what was taken
 * from them. Nobody with an account stands behind such a draft: nobody could approve it, send it or delete it.
 */
export async function deleteNeed(typed: string, visit: Pick<Visit, 'network' | 'now'>) {
  const tried = await tryKey(typed, visit)
  if (!tried.ok) return tried
  return transition({ actor: null, kind: 'need.delete' }, async (trx, about) => {
    // The brief first, as whoever writes or deletes it does.
    const begun = await findChallengeOfNeed(tried.value.need.id, trx)
    const brief = begun && (await lockChallenge(begun.slug, trx))
    const need = await lockNeedByKey(tried.value.keyHash, trx)
    if (!need) return refuse('need-key-unknown', 'key')
    about(need.id)
    if (brief?.organizationId === null) await deleteChallenge(brief.id, trx)
    await deleteVoices([need.id], trx)
    await deleteRow(need.id, trx)
    await notify(
      need.companionId ? [need.companionId] : [],
      { kind: 'need-deleted', facts: {}, path: '/needs' },
      trx,
    )
    return ok(undefined)
  })
}
