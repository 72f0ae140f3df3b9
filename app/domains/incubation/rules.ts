import { ok, refuse } from '~/shared/result'

/** The way through incubation: three stages, and the last gate leads to the catalog. */
export const path = ['selected', 'development', 'consolidation', 'published'] as const

/** How a published tool goes on. */
export const upkeeps = ['sustained', 'dormant', 'retired'] as const

export type Upkeep = (typeof upkeeps)[number]
export type Stage = (typeof path)[number] | Upkeep | 'stopped'
export const stages: readonly Stage[] = [...path, ...upkeeps, 'stopped']

/** A stage that one reaches through a gate. */
export type Gate = 'development' | 'consolidation' | 'published'
export const gates: readonly Gate[] = ['development', 'consolidation', 'published']

/** Work on a tool is of four kinds; eggs in one basket are how tools die. */
export const effortKinds = ['design', 'adoption', 'capacity-building', 'follow-up'] as const
export type EffortKind = (typeof effortKinds)[number]

export const toolRoles = ['maintainer', 'mentor'] as const
export type ToolRole = (typeof toolRoles)[number]

/** The gate that stands before a tool of this stage; null once it is published or has ended. */
export function gateAhead(stage: Stage): Gate | null {
  const next = path[path.indexOf(stage as 'selected') + 1]
  return isBeforePublication(stage) && next !== undefined ? (next as Gate) : null
}

export function isBeforePublication(stage: Stage): boolean {
  return stage === 'selected' || stage === 'development' || stage === 'consolidation'
}

export function isPublished(stage: Stage): boolean {
  return stage !== 'stopped' && !isBeforePublication(stage)
}

/** A gate opens when nothing is missing, and leads one stage further. Refusals: no-gate-ahead, gate-closed. */
export function passGate(stage: Stage, missing: readonly string[]) {
  const next = gateAhead(stage)
  if (!next) return refuse('no-gate-ahead')
  if (missing.length > 0) return refuse('gate-closed')
  return ok(next)
}

/** Work may end at any stage before publication; afterwards others rely on the tool, and it is retired instead. */
export function stop(stage: Stage) {
  if (stage === 'stopped') return refuse('already-stopped')
  if (!isBeforePublication(stage)) return refuse('already-published')
  return ok('stopped' as const)
}

/** A published tool is sustained, dormant or retired; from a rest it can wake, from retirement it cannot. */
export function changeUpkeep(stage: Stage, to: Upkeep) {
  if (!isPublished(stage)) return refuse('tool-not-published')
  if (stage === 'retired') return refuse('already-retired')
  if (stage === to) return refuse('same-stage')
  return ok(to)
}

/** What lists divide by: still in incubation, published in any way, stopped. */
export const stageGroups = ['all', 'incubation', 'published', 'stopped'] as const
export type StageGroup = (typeof stageGroups)[number]

export function isStageGroup(value: string): value is StageGroup {
  return stageGroups.includes(value as StageGroup)
}

export function stagesOf(group: StageGroup): readonly Stage[] {
  if (group === 'incubation') return stages.filter(isBeforePublication)
  if (group === 'published') return stages.filter(isPublished)
  return group === 'stopped' ? ['stopped'] : stages
}
