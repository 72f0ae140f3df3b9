import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { findCriterion } from './criteria'
import { canWorkOn } from './policy'
import { insertEvidence } from './queries-gate.server'
import { listToolPeopleIds, listToolRoles } from './queries-people.server'
import { lockTool } from './queries.server'
import type { evidenceForm } from './schema'

/**
 * Somebody who works on a tool brings evidence for a criterion: a link, or words where there is nothing to link to.
 * The mentors are told, for the criterion now waits for them.
 * Refusals: not-found, not-allowed; on the field `note`: required.
 */
export function addEvidence(
  viewer: Viewer,
  { tool: slug, criterion: key }: { tool: string; criterion: string },
  form: z.output<typeof evidenceForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'evidence.add' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const criterion = findCriterion(key)
    if (!criterion) return refuse('not-found')
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canWorkOn(roles, tool.stage)) return refuse('not-allowed')
    const { url, note } = form
    if (!url && !note) return refuse('required', 'note')

    const proof = { toolId: tool.id, criterion: key, note, addedBy: viewer.id, addedAt: now }
    await insertEvidence(url ? { ...proof, kind: 'link', url } : { ...proof, kind: 'note' }, trx)
    const mentors = await listToolPeopleIds(tool.id, ['mentor'], trx)
    await notify(
      mentors.filter((id) => id !== viewer.id),
      {
        kind: 'evidence-added',
        facts: { tool: tool.name },
        path: `/tools/${slug}/evidence/${key}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
