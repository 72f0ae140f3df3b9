import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canEndPart } from './policy'
import {
  deleteToolRole,
  listPeopleByHandle,
  listToolPeopleIds,
  listToolRoles,
} from './queries-people.server'
import { lockTool } from './queries.server'

/**
 * Somebody works on a tool no longer: by their own word, or that of whoever names people. The last maintainer stays,
 * for a tool that nobody maintains is stopped or retired instead.
 * Refusals: not-found, not-of-tool, not-allowed, last-maintainer.
 */
export function leaveTool(viewer: Viewer, slug: string, handle: string) {
  return transition({ actor: viewer, kind: 'tool.leave' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const [person] = await listPeopleByHandle([handle], trx)
    const [role] = person ? await listToolRoles(person.id, tool.id, trx) : []
    if (!person || !role) return refuse('not-of-tool')
    const own = await listToolRoles(viewer.id, tool.id, trx)
    if (!canEndPart(viewer, own, { id: person.id, role })) return refuse('not-allowed')
    const maintainers = await listToolPeopleIds(tool.id, ['maintainer'], trx)
    if (role === 'maintainer' && maintainers.length === 1) return refuse('last-maintainer')
    await deleteToolRole(tool.id, person.id, trx)
    return ok(undefined)
  })
}
