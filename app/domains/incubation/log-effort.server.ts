import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canWorkOn } from './policy'
import { insertEffort } from './queries-effort.server'
import { listToolRoles } from './queries-people.server'
import { lockTool } from './queries.server'
import type { effortForm } from './schema'

/**
 * Whoever works on a tool writes down hours of one of the four kinds.
 * Refusals: not-found, not-allowed; on the field `day`: day-ahead.
 */
export function logEffort(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof effortForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'effort.log' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canWorkOn(roles, tool.stage)) return refuse('not-allowed')
    if (form.day > lastDayAnywhere(now)) return refuse('day-ahead', 'day')
    const { kind, hours: minutes, day, note } = form
    await insertEffort(
      { toolId: tool.id, kind, minutes, day, note, personId: viewer.id, loggedAt: now },
      trx,
    )
    return ok(undefined)
  })
}

/** The day that it is where the day begins first, 14 hours ahead: a log is not refused for its time zone. */
function lastDayAnywhere(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
}
