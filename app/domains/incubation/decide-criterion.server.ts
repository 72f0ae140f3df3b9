import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { findCriterion } from './criteria'
import { decide, standings } from './gate'
import { canDecide } from './policy'
import { insertDecision, listGateRecords } from './queries-gate.server'
import { listToolPeopleIds, listToolRoles } from './queries-people.server'
import { lockTool } from './queries.server'
import { readGate } from './read-gate.server'
import type { decisionForm } from './schema'

/**
 * A reviewer says whether the evidence meets a criterion, and why. The maintainers are told: by mail where something is left for them
 * to do, or where nothing of the gate is missing any more.
 * Refusals: not-found, not-allowed, tool-ended, and those of `decide`.
 */
export function decideCriterion(
  viewer: Viewer,
  { tool: slug, criterion: key }: { tool: string; criterion: string },
  form: z.output<typeof decisionForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'criterion.decide' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const criterion = findCriterion(key)
    if (!criterion) return refuse('not-found')
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canDecide(viewer, roles)) return refuse('not-allowed')
    if (tool.stage === 'stopped' || tool.stage === 'retired') return refuse('tool-ended')

    const records = await listGateRecords([tool.id], trx)
    const evidence = records.evidence.filter((proof) => proof.criterion === key)
    const first = criterion.secondAfter && findCriterion(criterion.secondAfter)
    const firstDecision = first
      ? (standings([first], records.evidence, records.decisions, now)[0]?.decision ?? null)
      : null
    const before = await readGate(tool, now, trx)
    const decided = decide(criterion, { evidence, firstDecision }, viewer, form.met, now)
    if (!decided.ok) return decided

    await insertDecision(
      {
        toolId: tool.id,
        criterion: key,
        met: form.met,
        reason: form.reason,
        validUntil: decided.value,
        decidedBy: viewer.id,
        decidedAt: now,
      },
      trx,
    )
    const maintainers = await listToolPeopleIds(tool.id, ['maintainer'], trx)
    const path = `/tools/${slug}/evidence/${key}`
    const facts = { tool: tool.name, criterion: key }
    const wasLast = form.met && before?.missing.length === 1 && before.missing[0] === key
    if (wasLast)
      await notify(
        maintainers,
        { kind: 'gate-met', facts: { ...facts, gate: before.gate }, path: `/tools/${slug}` },
        trx,
      )
    else if (form.met)
      await notify(maintainers, { kind: 'criterion-met', facts, path, noMail: true }, trx)
    else await notify(maintainers, { kind: 'criterion-not-met', facts, path }, trx)
    return ok(undefined)
  })
}
