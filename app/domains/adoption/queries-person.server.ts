import { db, type Db } from 'db/client'

export function listOwnRequests(personId: string, on: Db = db) {
  return on
    .selectFrom('adoption')
    .innerJoin('tool', 'tool.id', 'adoption.toolId')
    .select(['tool.slug', 'adoption.state', 'adoption.purpose', 'adoption.requestedAt'])
    .where('requestedBy', '=', personId)
    .orderBy('requestedAt')
    .execute()
}

const withTool = (on: Db) =>
  on.selectFrom('adoption').innerJoin('tool', 'tool.id', 'adoption.toolId')

export function listOwnChanges(personId: string, on: Db = db) {
  return withTool(on)
    .innerJoin('adoptionChange', 'adoptionChange.adoptionId', 'adoption.id')
    .select(['tool.slug', 'adoptionChange.state', 'adoptionChange.reason', 'changedAt'])
    .where('changedBy', '=', personId)
    .orderBy('changedAt')
    .execute()
}

export function listOwnTicks(personId: string, on: Db = db) {
  return withTool(on)
    .innerJoin('onboardingStep', 'onboardingStep.adoptionId', 'adoption.id')
    .innerJoin('stepTick', 'stepTick.stepId', 'onboardingStep.id')
    .select(['tool.slug', 'templateKey', 'title', 'stepTick.side', 'tickedAt'])
    .where('tickedBy', '=', personId)
    .orderBy('tickedAt')
    .execute()
}

export function listOwnFollowUps(personId: string, on: Db = db) {
  return withTool(on)
    .innerJoin('followUp', 'followUp.adoptionId', 'adoption.id')
    .select(['tool.slug', 'days', 'stillInUse', 'susAnswers', 'comment', 'answeredAt'])
    .where('answeredBy', '=', personId)
    .orderBy('answeredAt')
    .execute()
}

/** Of some organisations those that asked for a tool. */
export async function listAdopters(organizationIds: string[], on: Db): Promise<string[]> {
  if (organizationIds.length === 0) return []
  const rows = await on
    .selectFrom('adoption')
    .select('organizationId')
    .distinct()
    .where('organizationId', 'in', organizationIds)
    .execute()
  return rows.map(({ organizationId }) => organizationId)
}
