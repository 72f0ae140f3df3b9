import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { deleteRequest } from './queries-requests.server'
import { lockTeam } from './queries.server'

/** Whoever asked a team for a place takes it back; nobody needs to know. */
export function withdrawRequest(viewer: Viewer, slug: string) {
  const deed = { actor: viewer, kind: 'team.withdraw-request', shows: false }
  return transition(deed, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    return (await deleteRequest(team.id, viewer.id, trx)) > 0
      ? ok(undefined)
      : refuse('nothing-asked')
  })
}
