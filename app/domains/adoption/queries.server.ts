import { db, type Db, type Transaction } from 'db/client'
import type { Stage } from '../incubation/rules'
import type { OrganizationStatus } from '../organizations/rules'
import type { AdoptionState, Visibility } from './rules'

/** An adoption with its tool and its organisation. */
function adoptions(on: Db) {
  return on
    .selectFrom('adoption')
    .innerJoin('tool', 'tool.id', 'adoption.toolId')
    .innerJoin('organization', 'organization.id', 'adoption.organizationId')
    .select([
      'adoption.id',
      'adoption.state',
      'adoption.visibility',
      'adoption.purpose',
      'adoption.language',
      'adoption.requestedAt',
      'adoption.acceptedAt',
      'adoption.inUseSince',
      'adoption.toolId',
      'tool.slug as toolSlug',
      'tool.name as toolName',
      'tool.stage as toolStage',
      'adoption.organizationId',
      'organization.slug as organizationSlug',
      'organization.name as organizationName',
      'organization.status as organizationStatus',
    ])
    .$narrowType<{
      state: AdoptionState
      toolStage: Stage
      visibility: Visibility
      organizationStatus: OrganizationStatus
    }>()
}

export async function findAdoption(id: string, on: Db = db) {
  return (await adoptions(on).where('adoption.id', '=', id).executeTakeFirst()) ?? null
}

export type Adoption = NonNullable<Awaited<ReturnType<typeof findAdoption>>>

/** Takes the adoption itself: its two sides may press at once. */
export async function lockAdoption(id: string, trx: Transaction) {
  await trx.selectFrom('adoption').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return findAdoption(id, trx)
}

/** All adoptions of a tool, those that wait first: for its maintainers. */
export function listAdoptionsOfTool(toolId: string, on: Db = db) {
  return adoptions(on)
    .where('adoption.toolId', '=', toolId)
    .orderBy((eb) => eb.case().when('adoption.state', '=', 'requested').then(0).else(1).end())
    .orderBy('adoption.requestedAt', 'desc')
    .limit(200)
    .execute()
}

/** The adoptions of a tool by organisations that somebody belongs to. */
export function listOwnAdoptions(toolId: string, personId: string, on: Db = db) {
  return adoptions(on)
    .innerJoin('membership', 'membership.organizationId', 'adoption.organizationId')
    .where('adoption.toolId', '=', toolId)
    .where('membership.personId', '=', personId)
    .orderBy('adoption.requestedAt', 'desc')
    .execute()
}

/** A tool with what decides whether it can be asked for. */
export function findAdoptable(slug: string, on: Db = db) {
  return on
    .selectFrom('tool')
    .innerJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .select(['tool.id', 'tool.slug', 'tool.name', 'tool.stage'])
    .where('tool.slug', '=', slug)
    .$narrowType<{ stage: Stage }>()
    .executeTakeFirst()
}

/** Takes an organisation, so that two of its members do not ask at once. */
export function lockOrganization(slug: string, trx: Transaction) {
  return trx
    .selectFrom('organization')
    .select(['id', 'status'])
    .where('slug', '=', slug)
    .forUpdate()
    .$narrowType<{ status: OrganizationStatus }>()
    .executeTakeFirst()
}

/** The adoption of a tool that an organisation has going on. */
export function findGoingOn(toolId: string, organizationId: string, on: Db = db) {
  return on
    .selectFrom('adoption')
    .select('id')
    .where('toolId', '=', toolId)
    .where('organizationId', '=', organizationId)
    .where('state', 'in', ['requested', 'accepted', 'onboarding', 'in_use'])
    .executeTakeFirst()
}

export async function insertAdoption(
  adoption: {
    toolId: string
    organizationId: string
    purpose: string
    language: string
    visibility: Visibility
    requestedBy: string
    requestedAt: Date
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('adoption')
    .values(adoption)
    .returning('id')
    .executeTakeFirstOrThrow()
  const { requestedBy: by, requestedAt: now } = adoption
  await insertChange({ adoptionId: id, state: 'requested', reason: '', by, now }, trx)
  return id
}

interface Change {
  adoptionId: string
  state: AdoptionState
  reason: string
  /** Null where nobody pressed: what follows from another deed. */
  by: string | null
  /** In which the reason is written, where it was not given here. */
  language?: string
  now: Date
}

/** The state an adoption has come to; that it came there, and why, stays written. */
export async function updateAdoptionState(change: Change, trx: Transaction): Promise<void> {
  const { adoptionId, state, now } = change
  await trx
    .updateTable('adoption')
    .set({
      state,
      ...(state === 'accepted' && { acceptedAt: now }),
      ...(state === 'in_use' && { inUseSince: now }),
    })
    .where('id', '=', adoptionId)
    .execute()
  await insertChange(change, trx)
}

async function insertChange(change: Change, trx: Transaction) {
  const { adoptionId, state, reason, by, language, now } = change
  await trx
    .insertInto('adoptionChange')
    .values((eb) => ({
      adoptionId,
      state,
      reason,
      // People give their reasons in the language in which they read.
      language:
        language ?? eb.selectFrom('person').select('person.language').where('person.id', '=', by),
      changedBy: by,
      changedAt: now,
    }))
    .execute()
}

export async function updateVisibility(
  adoptionId: string,
  visibility: Visibility,
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('adoption').set({ visibility }).where('id', '=', adoptionId).execute()
}

/** What became of an adoption, in its order. */
export function listAdoptionChanges(adoptionId: string, on: Db = db) {
  return on
    .selectFrom('adoptionChange')
    .select(['state', 'reason', 'language', 'changedAt'])
    .where('adoptionId', '=', adoptionId)
    .$narrowType<{ state: AdoptionState }>()
    .orderBy('changedAt')
    .execute()
}
