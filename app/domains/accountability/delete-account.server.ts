import { ok, refuse } from '~/shared/result'
import { enqueue } from '~/platform/queue'
import { transition } from '../audit/transition.server'
import { notifyAddress } from '../notifications/notify.server'
import { farewell } from '../notifications/rules'
import { queueForRoles } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'
import { erasePerson } from './erase-person.server'
import { keepErasures } from './kept-erasures.server'
import { listObstacles } from './list-obstacles.server'

/**
 * Deletes an account at once and for good, in one transaction over all domains. Files follow by a job that starts anew
 * until they are gone. The address is told once, by a mail that leaves nothing behind. Refused: `settle-first`.
 */
export async function deleteAccount(viewer: Viewer, now: Date) {
  const deed = { actor: viewer, kind: 'person.delete', objectId: viewer.id }
  const deleted = await transition(deed, async (trx) => {
    await queueForRoles(trx)
    if ((await listObstacles(viewer, now, trx)).length > 0) return refuse('settle-first')
    const person = await erasePerson(viewer.id, now, trx)
    if (!person) return refuse('not-found')
    const { email: address } = person
    const { language } = viewer
    if (address)
      await notifyAddress(
        { address, language },
        { kind: farewell, facts: {}, path: '/privacy' },
        trx,
      )
    await enqueue('erase-files', {}, trx)
    return ok(undefined)
  })
  if (deleted.ok) await keepErasures()
  return deleted
}
