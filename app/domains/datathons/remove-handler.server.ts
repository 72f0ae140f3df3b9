import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canOrganize } from './policy'
import { deleteHandler, findByHandle } from './queries-handlers.server'
import { listDatathonRoles, lockDatathon } from './queries.server'

/**
 * Somebody reads no further reports. Those they have already stay theirs: their reporters were told who reads, and an
 * organiser who is reported must not be able to take the report from its readers.
 */
export function removeHandler(viewer: Viewer, slug: string, handle: string) {
  return transition({ actor: viewer, kind: 'conduct.remove-handler' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')
    const person = await findByHandle(handle, trx)
    if (!person || !(await deleteHandler(datathon.id, person.id, trx)))
      return refuse('not-a-handler')
    return ok(undefined)
  })
}
