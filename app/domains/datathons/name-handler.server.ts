import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canOrganize } from './policy'
import { findByHandle, insertHandler } from './queries-handlers.server'
import { listDatathonRoles, lockDatathon } from './queries.server'

/** Asks somebody to read a datathon's conduct reports. Nobody does so, or is named to the public, before they accept. */
export function nameHandler(viewer: Viewer, slug: string, handle: string, now: Date) {
  return transition({ actor: viewer, kind: 'conduct.name-handler' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')
    const person = await findByHandle(handle, trx)
    if (!person) return refuse('not-a-person', 'handle')
    const handler = { datathonId: datathon.id, personId: person.id }
    const inserted = await insertHandler({ ...handler, namedBy: viewer.id, namedAt: now }, trx)
    if (!inserted) return refuse('handler-already-named', 'handle')
    const facts = { datathon: datathon.name }
    const path = '/conduct/handling'
    await notify([person.id], { kind: 'conduct-handler-named', facts, path }, trx)
    return ok(undefined)
  })
}
