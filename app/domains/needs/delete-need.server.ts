import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Visit } from '../people/visit'
import { deleteNeed as deleteRow, deleteVoices, lockNeedByKey } from './queries.server'
import { tryKey } from './try-key.server'

/** Whoever holds the key of a need deletes it: words, voices, key. A brief that it became stays. */
export async function deleteNeed(typed: string, visit: Pick<Visit, 'network' | 'now'>) {
  const tried = await tryKey(typed, visit)
  if (!tried.ok) return tried
  return transition({ actor: null, kind: 'need.delete' }, async (trx, about) => {
    const need = await lockNeedByKey(tried.value.keyHash, trx)
    if (!need) return refuse('need-key-unknown', 'key')
    about(need.id)
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
