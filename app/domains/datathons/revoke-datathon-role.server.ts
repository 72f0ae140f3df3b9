import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canOrganize } from './policy'
import { forgetNamedJudge } from './queries-disclosures.server'
import {
  deleteDatathonRole,
  listPeopleWithDatathonRole,
  lockRoleHolder,
} from './queries-people.server'
import { listDatathonRoles, lockDatathon } from './queries.server'
import { revokeDatathonRole as revokeDatathonRoleRule, type DatathonRole } from './rules'
import { forgetDisclosureOfLeaver } from './withdraw-disclosure.server'

/** Takes a role of a datathon back. The lock on the datathon makes two organisers leave one after the other. */
export function revokeDatathonRole(
  viewer: Viewer,
  slug: string,
  { handle, role }: { handle: string; role: DatathonRole },
) {
  return transition({ actor: viewer, kind: 'datathon.revoke-role' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')
    const person = await lockRoleHolder(handle, datathon.id, trx)
    if (!person?.roles.includes(role)) return refuse('not-a-person', 'handle')
    const holders = await listPeopleWithDatathonRole(datathon.id, role, trx)
    const allowed = revokeDatathonRoleRule(role, holders.length)
    if (!allowed.ok) return allowed
    await deleteDatathonRole({ datathonId: datathon.id, personId: person.id, role }, trx)
    if (role === 'judge') await forgetNamedJudge(person.id, datathon.id, trx)
    await forgetDisclosureOfLeaver(person.id, datathon.id, trx)
    return ok(undefined)
  })
}
