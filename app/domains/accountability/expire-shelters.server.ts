import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { keepConcealed as keepOrganization } from '../organizations/queries-concealment.server'
import { keepConcealed as keepPerson } from '../people/queries-concealment.server'
import { deleteShelter, isAnyPermanent, lockPermanent, queueForShelter } from './queries.server'

/** What could be undone for thirty days can't be any more: what was hidden is destroyed, the neutral words stay. */
export async function expireShelters(now: Date) {
  if (!(await isAnyPermanent(now))) return ok(0)
  return transition({ actor: null, kind: 'shelter.expire' }, async (trx) => {
    await queueForShelter(trx)
    const permanent = await lockPermanent(now, trx)
    for (const { id, personId, organizationId } of permanent) {
      if (personId) await keepPerson(personId, trx)
      if (organizationId) await keepOrganization(organizationId, trx)
      await deleteShelter(id, trx)
    }
    return ok(permanent.length)
  })
}
