import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { deleteHandler } from './queries-handlers.server'
import { lockDatathon } from './queries.server'

/** Somebody declines to read a datathon's reports, or reads no new ones. What they have already is theirs to finish. */
export function leaveHandling(viewer: Viewer, slug: string) {
  return transition({ actor: viewer, kind: 'conduct.leave-handling' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    if (!(await deleteHandler(datathon.id, viewer.id, trx))) return refuse('not-a-handler')
    return ok(undefined)
  })
}
