import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { canAdminister } from './policy'
import { findPersonToAdminister } from './queries-suspensions.server'
import type { Viewer } from './rules'

/**
 * Finds the account of a whole handle or a whole address. Joining an address to a pseudonym is no small thing: it is
 * written down who did.
 */
export function lookUpPerson(viewer: Viewer, wanted: string) {
  const deed = { actor: viewer, kind: 'person.look-up', shows: false }
  return transition(deed, async (trx, about) => {
    if (!canAdminister(viewer)) return refuse('not-allowed')
    const person = await findPersonToAdminister(wanted, trx)
    if (!person) return refuse('nobody-by-that', 'who')
    about(person.id)
    return ok({ handle: person.handle })
  })
}
