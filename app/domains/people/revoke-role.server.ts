import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { canGrantRoles } from './policy'
import { deleteRole, lockRole } from './queries-roles.server'
import { revokeRole as revokeRoleRule, type InstanceRole, type Viewer } from './rules'

/** Takes a role of the instance back. */
export function revokeRole(viewer: Viewer, form: { handle: string; role: InstanceRole }) {
  return transition({ actor: viewer, kind: 'role.revoke' }, async (trx, about) => {
    const { person, holders, others } = await lockRole(form.handle, form.role, trx)
    if (person) about(person.id)
    if (!canGrantRoles(viewer)) return refuse('not-allowed')
    if (!person || !holders.includes(person.id)) return refuse('not-a-person', 'handle')
    const allowed = revokeRoleRule(form.role, others)
    if (!allowed.ok) return allowed
    await deleteRole(person.id, form.role, trx)
    return ok(undefined)
  })
}
