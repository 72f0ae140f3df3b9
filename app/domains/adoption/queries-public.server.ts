import type { Expression } from 'kysely'
import { db, type Db } from 'db/client'
import type { OrganizationKind } from '../organizations/rules'
import type { FollowUpDays } from './follow-ups'
import type { Visibility } from './rules'

/** A tool: its id, or a column of the query around. */
type Tool = string | Expression<string | null>

// What the public may know of adoptions. Every figure begins with one of these two, so that none counts what another
// leaves out: an organisation that is not verified, or one that hid its use.

/** Adoptions that may be known of, each at least as one of a number. */
const shownAdoptions = (on: Db) =>
  on
    .selectFrom('adoption')
    .innerJoin('organization', 'organization.id', 'adoption.organizationId')
    .where('organization.status', '=', 'verified')
    .where('adoption.visibility', '<>', 'hidden')

/** Their follow-ups. What was not asked because the use had ended by then is no missing answer. */
const shownFollowUps = (on: Db) =>
  shownAdoptions(on)
    .innerJoin('followUp', 'followUp.adoptionId', 'adoption.id')
    .where((eb) =>
      eb.or([eb('adoption.state', '=', 'in_use'), eb('followUp.answeredAt', 'is not', null)]),
    )

/** Part of a larger query: how many organisations use a tool now. */
export const countUses = (toolId: Tool) =>
  shownAdoptions(db)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('adoption.toolId', '=', toolId)
    .where('adoption.state', '=', 'in_use')

/** Part of a larger query: how many of them show their name. */
export const countNamedUses = (toolId: Tool) =>
  countUses(toolId).where('adoption.visibility', '=', 'named')

/** Part of a larger query: how many follow-ups of a tool have been answered. */
export const countFollowUps = (toolId: Tool) =>
  shownFollowUps(db)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('adoption.toolId', '=', toolId)
    .where('followUp.answeredAt', 'is not', null)

/** Part of a larger query: when an organisation is next asked how a tool goes. */
export const nextFollowUp = (toolId: Tool) =>
  shownFollowUps(db)
    .select((eb) => eb.fn.min('followUp.dueAt').as('at'))
    .where('adoption.toolId', '=', toolId)
    .where('followUp.answeredAt', 'is', null)

/** The organisations that use a tool. */
export function listUses(toolId: string, on: Db = db) {
  return shownAdoptions(on)
    .select([
      'adoption.visibility',
      'organization.slug',
      'organization.name',
      'organization.kind',
      'organization.stateCode',
    ])
    .where('adoption.toolId', '=', toolId)
    .where('adoption.state', '=', 'in_use')
    .orderBy('organization.name')
    .$narrowType<{ visibility: Visibility; kind: OrganizationKind }>()
    .execute()
}

/** All follow-ups of a tool. */
export function listFollowUpsOfTool(toolId: string, on: Db = db) {
  return shownFollowUps(on)
    .select([
      'adoption.visibility',
      'followUp.days',
      'followUp.dueAt',
      'followUp.answeredAt',
      'followUp.stillInUse',
      'followUp.susAnswers',
    ])
    .where('adoption.toolId', '=', toolId)
    .$narrowType<{ visibility: Visibility; days: FollowUpDays }>()
    .execute()
}

/** What each organisation that uses one of these tools answered last. */
export function listLastAnswers(toolIds: readonly string[], on: Db = db) {
  if (toolIds.length === 0) return Promise.resolve([])
  return shownFollowUps(on)
    .distinctOn('adoption.id')
    .select(['adoption.toolId', 'followUp.answeredAt', 'followUp.susAnswers'])
    .where('adoption.toolId', 'in', toolIds)
    .where('adoption.state', '=', 'in_use')
    .where('followUp.answeredAt', 'is not', null)
    .$narrowType<{ answeredAt: Date }>()
    .orderBy('adoption.id')
    .orderBy('followUp.days', 'desc')
    .execute()
}

/** Tools that an organisation still used when asked six months after it began. */
export async function countUsedAtSixMonths(on: Db = db): Promise<number> {
  const { tools } = await shownFollowUps(on)
    .select((eb) => eb.fn.count<number>('adoption.toolId').distinct().as('tools'))
    .where('followUp.days', '=', 180)
    .where('followUp.stillInUse', '=', true)
    .executeTakeFirstOrThrow()
  return tools
}
