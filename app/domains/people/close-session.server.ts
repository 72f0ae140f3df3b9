import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { deleteSession } from './queries-sessions.server'
import type { Actor } from './rules'

/** Ends one of a person's own sessions; one that has ended already needs nothing. */
export function closeOwnSession(person: Actor, id: string) {
  const deed = { actor: person, kind: 'person.close-session', objectId: person.id, shows: false }
  return transition(deed, async (trx) => {
    await deleteSession(id, person.id, trx)
    return ok(undefined)
  })
}
