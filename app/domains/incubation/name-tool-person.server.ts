import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canNamePeople } from './policy'
import { listPeopleByHandle, listToolRoles } from './queries-people.server'
import { lockTool } from './queries.server'
import type { toolRoleForm } from './schema'
import { nameThem } from './select-tool.server'

/**
 * One more person maintains or mentors a tool. Nobody does both: whoever maintains does not decide.
 * Refusals: not-found, not-allowed; on the field `handle`: not-a-person, already-of-tool.
 */
export function nameToolPerson(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof toolRoleForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'tool.name-person' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canNamePeople(viewer, roles, form.role)) return refuse('not-allowed')
    const [person] = await listPeopleByHandle([form.handle], trx)
    if (!person) return refuse('not-a-person', 'handle')
    const held = await listToolRoles(person.id, tool.id, trx)
    if (held.length > 0) return refuse('already-of-tool', 'handle')
    await nameThem(tool, form.role, [person.id], now, trx)
    return ok(undefined)
  })
}
