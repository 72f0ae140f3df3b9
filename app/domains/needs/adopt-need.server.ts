import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { nameUploader } from '../files/queries.server'
import type { Viewer } from '../people/rules'
import type { Visit } from '../people/visit'
import { listVoices, lockNeedByKey, updateNeed } from './queries.server'
import { tryKey } from './try-key.server'

/**
 * A need that was told without an account becomes that of whoever is signed in and has its key, which ends. Pressed
 * twice it leads there twice.
 */
export async function adoptNeed(
  viewer: Viewer,
  typed: string,
  visit: Pick<Visit, 'network' | 'now'>,
) {
  const tried = await tryKey(typed, visit, viewer.id)
  if (!tried.ok) return tried
  const deed = { actor: viewer, kind: 'need.adopt', shows: false }
  return transition(deed, async (trx, about) => {
    const need = await lockNeedByKey(tried.value.keyHash, trx, viewer.id)
    if (!need) return refuse('need-key-unknown', 'key')
    about(need.id)
    if (need.tellerId) return nothingDone({ id: need.id })
    await updateNeed(need.id, { tellerId: viewer.id }, trx)
    const files = (await listVoices(need.id, trx)).map(({ fileId }) => fileId)
    await nameUploader(files, viewer.id, trx)
    return ok({ id: need.id })
  })
}
