import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canDecide } from './policy'
import { listToolPeopleIds, listToolRoles } from './queries-people.server'
import { lockTool, updateStage } from './queries.server'
import { readGate } from './read-gate.server'
import { passGate } from './rules'
import type { reasonForm } from './schema'

/**
 * Takes a tool through the gate ahead of it, with what was seen. The last gate is not passed here: publishing makes a
 * catalog entry too, and is the catalog's (`publishTool`).
 * Refusals: not-found, not-allowed, no-gate-ahead, gate-closed, publish-instead.
 */
export function passToolGate(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof reasonForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'tool.pass-gate' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canDecide(viewer, roles)) return refuse('not-allowed')
    const reading = await readGate(tool, now, trx)
    const passed = passGate(tool.stage, reading?.missing ?? [])
    if (!passed.ok) return passed
    if (passed.value === 'published') return refuse('publish-instead')

    const { reason } = form
    await updateStage({ toolId: tool.id, stage: passed.value, reason, by: viewer.id, now }, trx)
    await notify(
      await listToolPeopleIds(tool.id, ['maintainer', 'mentor'], trx),
      { kind: 'gate-passed', facts: { tool: tool.name }, path: `/tools/${slug}` },
      trx,
    )
    return ok(passed.value)
  })
}
