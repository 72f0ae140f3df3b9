import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { updateAccepted } from './queries-handlers.server'
import { lockDatathon } from './queries.server'

/** Somebody who was asked to read a datathon's reports agrees: from now on the form names them. */
export function acceptHandling(viewer: Viewer, slug: string, now: Date) {
  return transition({ actor: viewer, kind: 'conduct.accept-handling' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    if (!(await updateAccepted(datathon.id, viewer.id, now, trx))) return refuse('not-a-handler')
    return ok(undefined)
  })
}
