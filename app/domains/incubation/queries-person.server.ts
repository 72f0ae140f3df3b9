import { db, type Db } from 'db/client'

export function listOwnToolRoles(personId: string, on: Db = db) {
  return on
    .selectFrom('toolRole')
    .innerJoin('tool', 'tool.id', 'toolRole.toolId')
    .select(['tool.slug', 'toolRole.role', 'toolRole.grantedAt'])
    .where('toolRole.personId', '=', personId)
    .orderBy('grantedAt')
    .execute()
}

export function listOwnStageChanges(personId: string, on: Db = db) {
  return on
    .selectFrom('stageChange')
    .innerJoin('tool', 'tool.id', 'stageChange.toolId')
    .select(['tool.slug', 'stageChange.stage', 'stageChange.reason', 'stageChange.changedAt'])
    .where('changedBy', '=', personId)
    .orderBy('changedAt')
    .execute()
}

export function listOwnEvidence(personId: string, on: Db = db) {
  return on
    .selectFrom('gateEvidence')
    .innerJoin('tool', 'tool.id', 'gateEvidence.toolId')
    .select(['tool.slug', 'criterion', 'kind', 'url', 'note', 'addedAt'])
    .where('addedBy', '=', personId)
    .orderBy('addedAt')
    .execute()
}

export function listOwnGateDecisions(personId: string, on: Db = db) {
  return on
    .selectFrom('gateDecision')
    .innerJoin('tool', 'tool.id', 'gateDecision.toolId')
    .select(['tool.slug', 'criterion', 'met', 'reason', 'decidedAt'])
    .where('decidedBy', '=', personId)
    .orderBy('decidedAt')
    .execute()
}

export function listOwnEffort(personId: string, on: Db = db) {
  return on
    .selectFrom('effort')
    .innerJoin('tool', 'tool.id', 'effort.toolId')
    .select(['tool.slug', 'effort.kind', 'minutes', 'day', 'note', 'loggedAt'])
    .where('personId', '=', personId)
    .orderBy('loggedAt')
    .execute()
}

/** The tools that a person maintains and nobody else, as long as they are worked on or used. */
export function listMaintainedAlone(personId: string, on: Db = db) {
  return on
    .selectFrom('toolRole as own')
    .innerJoin('tool', 'tool.id', 'own.toolId')
    .select(['tool.slug', 'tool.name'])
    .where('own.personId', '=', personId)
    .where('own.role', '=', 'maintainer')
    .where('tool.stage', '<>', 'retired')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('toolRole as other')
            .select('other.personId')
            .whereRef('other.toolId', '=', 'own.toolId')
            .where('other.role', '=', 'maintainer')
            .where('other.personId', '<>', personId),
        ),
      ),
    )
    .orderBy('tool.name')
    .execute()
}
