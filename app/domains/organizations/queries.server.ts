import { db, type Db, type Transaction } from 'db/client'
import { freeSlug, slugify } from '~/shared/slug'
import type { OrganizationKind, OrganizationStatus } from './rules'

export interface OrganizationFacts {
  name: string
  kind: OrganizationKind
  description: string
  /** Of the description. */
  language: string
  website: string | null
  stateCode: string | null
}

const facts = [
  'organization.id',
  'organization.slug',
  'organization.name',
  'organization.kind',
  'organization.description',
  'organization.language',
  'organization.website',
  'organization.stateCode',
  'organization.status',
  'organization.createdAt',
  'organization.shelteredAt',
] as const

export async function findOrganization(slug: string, on: Db = db) {
  const found = await on
    .selectFrom('organization')
    .select(facts)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found && typed(found)
}

/** Takes an organisation for the time of a change. */
export async function lockOrganization(slug: string, trx: Transaction) {
  const found = await trx
    .selectFrom('organization')
    .select(facts)
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return found && typed(found)
}

/** Those that wait for a decision first, the longest waiting at the top; then the others by name. */
export async function listOrganizationsToDecide(on: Db = db) {
  const rows = await on
    .selectFrom('organization')
    .select(facts)
    .orderBy((eb) => eb('organization.status', '=', 'pending'), 'desc')
    .orderBy((eb) => eb.case().when('status', '=', 'pending').then(eb.ref('createdAt')).end())
    .orderBy('organization.name')
    .execute()
  return rows.map(typed)
}

/** What was decided about an organisation, when it asked again, and why, newest first. */
export async function listDecisions(organizationId: string, on: Db = db) {
  const rows = await on
    .selectFrom('organizationDecision')
    .leftJoin('person', 'person.id', 'organizationDecision.decidedBy')
    .select(['status', 'note', 'decidedAt', 'person.handle as decidedBy'])
    .where('organizationId', '=', organizationId)
    .orderBy('decidedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, status: row.status as OrganizationStatus }))
}

/** Gives the new organisation's id and slug; of two of the same name the later gets a number. */
export async function insertOrganization(
  organization: OrganizationFacts & { createdAt: Date },
  trx: Transaction,
): Promise<{ id: string; slug: string }> {
  const base = slugify(organization.name)
  for (;;) {
    const used = await trx
      .selectFrom('organization')
      .select('slug')
      .where((eb) => eb.or([eb('slug', '=', base), eb('slug', 'like', `${base}-%`)]))
      .execute()
    const slug = freeSlug(
      organization.name,
      used.map((row) => row.slug),
    )
    const inserted = await trx
      .insertInto('organization')
      .values({ ...organization, slug })
      // Somebody took the name meanwhile: the next round sees it.
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (inserted) return inserted
  }
}

export async function updateOrganization(
  id: string,
  change: OrganizationFacts,
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('organization').set(change).where('id', '=', id).execute()
}

export async function insertDecision(
  decision: {
    organizationId: string
    status: OrganizationStatus
    note: string
    decidedBy: string
    decidedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  const { organizationId, status, decidedAt } = decision
  await trx.insertInto('organizationDecision').values(decision).execute()
  await trx
    .updateTable('organization')
    .set({ status, decidedAt: status === 'pending' ? null : decidedAt })
    .where('id', '=', organizationId)
    .execute()
}

function typed<Row extends { kind: string; status: string }>(row: Row) {
  return { ...row, kind: row.kind as OrganizationKind, status: row.status as OrganizationStatus }
}
