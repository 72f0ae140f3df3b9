import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { deleteRegistration, isRegistered } from './queries-people.server'
import { lockDatathon } from './queries.server'
import { unregister as unregisterRule } from './rules'
import { forgetDisclosureOfLeaver } from './withdraw-disclosure.server'

/**
 * Leaves a datathon.
 * @param inTeam what teams, a later domain, say of this person: a team is left first, so that it learns of it
 */
export function unregister(viewer: Viewer, slug: string, inTeam: boolean, now: Date) {
  return transition({ actor: viewer, kind: 'datathon.unregister' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const left = unregisterRule(datathon, await isRegistered(viewer.id, datathon.id, trx), now)
    if (!left.ok) return left
    if (inTeam) return refuse('leave-team-first')
    await deleteRegistration(datathon.id, viewer.id, trx)
    await forgetDisclosureOfLeaver(viewer.id, datathon.id, trx)
    return ok(undefined)
  })
}
