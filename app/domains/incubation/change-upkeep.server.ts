import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canChangeUpkeep } from './policy'
import { listToolPeopleIds, listToolRoles } from './queries-people.server'
import { findReplacing, updateReplacedBy } from './queries-replacements.server'
import { lockTool, updateStage } from './queries.server'
import { changeUpkeep } from './rules'
import type { upkeepForm } from './schema'

/**
 * Says how a published tool goes on: sustained, dormant, or retired for good.
 * Refusals: not-found, not-allowed, those of the rule; on the field `instead`: not-a-choice.
 */
export function changeToolUpkeep(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof upkeepForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'tool.change-upkeep' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canChangeUpkeep(viewer, roles, form.to)) return refuse('not-allowed')
    const changed = changeUpkeep(tool.stage, form.to)
    if (!changed.ok) return changed

    const { to: stage, reason } = form
    if (stage === 'retired' && form.instead) {
      const instead = await findReplacing(tool.id, form.instead, trx)
      if (!instead) return refuse('not-a-choice', 'instead')
      await updateReplacedBy(tool.id, instead.id, trx)
    }
    await updateStage({ toolId: tool.id, stage, reason, by: viewer.id, now }, trx)
    const people = await listToolPeopleIds(tool.id, ['maintainer', 'mentor'], trx)
    await notify(
      people.filter((id) => id !== viewer.id),
      { kind: `tool-${stage}`, facts: { tool: tool.name }, path: `/tools/${slug}` },
      trx,
    )
    return ok(undefined)
  })
}
