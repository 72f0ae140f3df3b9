import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listFollowerIds } from '../challenges/queries-followers.server'
import { listToolPeopleIds, listToolRoles } from '../incubation/queries-people.server'
import { lockTool, updateStage } from '../incubation/queries.server'
import { readGate } from '../incubation/read-gate.server'
import { passGate } from '../incubation/rules'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { missingFacts } from './facts'
import { canPublishTool } from './policy'
import { findDraft } from './queries-draft.server'
import { insertEntry } from './queries.server'
import type { publicationForm } from './schema'

/**
 * The last gate: a tool with all its evidence and a whole entry comes into the catalog. Whoever works on it and whoever
 * follows the brief that it grew from are told.
 * Refusals: not-found, not-allowed, no-gate-ahead, gate-closed, pass-gate-first, facts-missing.
 */
export function publishTool(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof publicationForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'tool.publish' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canPublishTool(viewer, roles)) return refuse('not-allowed')
    const reading = await readGate(tool, now, trx)
    const passed = passGate(tool.stage, reading?.missing ?? [])
    if (!passed.ok) return passed
    if (passed.value !== 'published') return refuse('pass-gate-first')
    const draft = await findDraft(tool.id, trx)
    if (!draft || missingFacts(draft.facts).length > 0) return refuse('facts-missing')

    const { reason } = form
    await insertEntry({ toolId: tool.id, facts: draft.facts, by: viewer.id, now }, trx)
    await updateStage({ toolId: tool.id, stage: 'published', reason, by: viewer.id, now }, trx)
    const people = await listToolPeopleIds(tool.id, ['maintainer', 'mentor'], trx)
    const followers = tool.challengeId ? await listFollowerIds(tool.challengeId, trx) : []
    await notify(
      [...people, ...followers],
      { kind: 'tool-published', facts: { tool: tool.name }, path: `/catalog/${slug}` },
      trx,
    )
    return ok(undefined)
  })
}
