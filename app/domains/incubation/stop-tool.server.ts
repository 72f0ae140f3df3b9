import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canStop } from './policy'
import { listToolPeopleIds, listToolRoles } from './queries-people.server'
import { lockTool, updateStage } from './queries.server'
import { stop } from './rules'
import type { reasonForm } from './schema'

/**
 * Work on a tool ends before it was published. Why it did is public: others learn from it as much as from a success.
 * Refusals: not-found, not-allowed, already-stopped, already-published.
 */
export function stopTool(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof reasonForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'tool.stop' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canStop(viewer, roles)) return refuse('not-allowed')
    const stopped = stop(tool.stage)
    if (!stopped.ok) return stopped

    const { reason } = form
    await updateStage({ toolId: tool.id, stage: 'stopped', reason, by: viewer.id, now }, trx)
    const people = await listToolPeopleIds(tool.id, ['maintainer', 'mentor'], trx)
    await notify(
      people.filter((id) => id !== viewer.id),
      { kind: 'tool-stopped', facts: { tool: tool.name }, path: `/tools/${slug}` },
      trx,
    )
    return ok(undefined)
  })
}
