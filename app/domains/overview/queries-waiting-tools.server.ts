import { db, type Db } from 'db/client'

/** Adoptions that are asked of somebody's tools and not answered, a row a tool. */
export function listAdoptionsToDecide(personId: string, on: Db = db) {
  return on
    .selectFrom('adoption')
    .innerJoin('tool', 'tool.id', 'adoption.toolId')
    .innerJoin('toolRole', 'toolRole.toolId', 'tool.id')
    .where('toolRole.personId', '=', personId)
    .where('toolRole.role', '=', 'maintainer')
    .where('adoption.state', '=', 'requested')
    .groupBy('tool.id')
    .select((eb) => ['tool.slug', 'tool.name', eb.fn.countAll<number>().as('requests')])
    .execute()
}

/** Tools that somebody's organisation is putting to use. */
export function listOnboardings(personId: string, on: Db = db) {
  return on
    .selectFrom('adoption')
    .innerJoin('membership', 'membership.organizationId', 'adoption.organizationId')
    .innerJoin('tool', 'tool.id', 'adoption.toolId')
    .where('membership.personId', '=', personId)
    .where('adoption.state', 'in', ['accepted', 'onboarding'])
    .select(['adoption.id', 'tool.name'])
    .execute()
}

/** Follow-ups that are due and that somebody's organisation has not answered. */
export function listFollowUpsDue(personId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('followUp')
    .innerJoin('adoption', 'adoption.id', 'followUp.adoptionId')
    .innerJoin('membership', 'membership.organizationId', 'adoption.organizationId')
    .innerJoin('tool', 'tool.id', 'adoption.toolId')
    .where('membership.personId', '=', personId)
    .where('adoption.state', '=', 'in_use')
    .where('followUp.dueAt', '<=', now)
    .where('followUp.answeredAt', 'is', null)
    .select(['adoption.id', 'tool.name', 'followUp.days', 'followUp.dueAt'])
    .orderBy('followUp.dueAt')
    .execute()
}
