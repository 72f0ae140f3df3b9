import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canOrganize } from './policy'
import { insertDatathonRole, lockRoleHolder } from './queries-people.server'
import { listDatathonRoles, lockDatathon } from './queries.server'
import type { DatathonRole } from './rules'

/** Makes somebody an organiser, a judge or a mentor of a datathon, and tells them. */
export function grantDatathonRole(
  viewer: Viewer,
  slug: string,
  { handle, role }: { handle: string; role: DatathonRole },
) {
  return transition({ actor: viewer, kind: 'datathon.grant-role' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')
    const person = await lockRoleHolder(handle, datathon.id, trx)
    if (!person) return refuse('not-a-person', 'handle')
    if (person.roles.includes(role)) return refuse('already-granted', 'role')
    const grant = { datathonId: datathon.id, personId: person.id, role }
    await insertDatathonRole({ ...grant, grantedBy: viewer.id }, trx)
    const facts = { datathon: datathon.name, role }
    const path = `/datathons/${slug}`
    await notify([person.id], { kind: 'datathon-role-granted', facts, path }, trx)
    return ok(undefined)
  })
}
