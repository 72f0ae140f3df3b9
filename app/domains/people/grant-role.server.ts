import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { canGrantRoles } from './policy'
import { insertRole, lockRole } from './queries-roles.server'
import type { InstanceRole, Viewer } from './rules'

/** Gives a person a role of the instance. */
export function grantRole(viewer: Viewer, form: { handle: string; role: InstanceRole }) {
  return transition({ actor: viewer, kind: 'role.grant' }, async (trx, about) => {
    const { person, holders } = await lockRole(form.handle, form.role, trx)
    if (person) about(person.id)
    if (!canGrantRoles(viewer)) return refuse('not-allowed')
    if (!person) return refuse('not-a-person', 'handle')
    if (holders.includes(person.id)) return refuse('already-granted', 'role')
    await insertRole({ personId: person.id, role: form.role, grantedBy: viewer.id }, trx)
    await notify(
      [person.id],
      { kind: 'role-granted', facts: { role: form.role }, path: '/me' },
      trx,
    )
    return ok(undefined)
  })
}
