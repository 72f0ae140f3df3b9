import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { countDeeds } from '../audit/queries-person.server'
import { after } from '../people/rules'
import { copiesADay } from './leaving'
import { copyToken } from './copy-link.server'

/**
 * Has a copy of everything about a person ready for them, who proved who they are. Written down, since it tells
 * everything. Refused: `copies-spent`.
 */
export function requestCopy(viewer: Viewer, now: Date) {
  const kind = 'person.export'
  const deed = { actor: viewer, kind, objectId: viewer.id, shows: false }
  return transition(deed, async (trx) => {
    const made = await countDeeds(viewer.actorNumber, kind, after(now, -24 * 60), trx)
    return made < copiesADay ? ok(copyToken(viewer, now)) : refuse('copies-spent')
  })
}
