import { db, type Db, type Transaction } from 'db/client'

/** A public organisation as somebody reports it. */
export async function findReportedOrganization(slug: string, on: Db = db) {
  const organization = await on
    .selectFrom('organization')
    .select(['id', 'name as title', 'language'])
    .where('slug', '=', slug)
    .where('status', '=', 'verified')
    .executeTakeFirst()
  if (!organization) return null
  const owners = await on
    .selectFrom('membership')
    .select('personId')
    .where('organizationId', '=', organization.id)
    .where('role', '=', 'owner')
    .execute()
  return { ...organization, ownerIds: owners.map(({ personId }) => personId) }
}

/** Takes the page and what the organisation says of itself away; who it is stays with the work it does with others. */
export async function hideOrganization(id: string, trx: Transaction) {
  const was = await trx
    .selectFrom('organization')
    .select(['description', 'website'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const nothing = { description: '', website: null }
  await trx.updateTable('organization').set(nothing).where('id', '=', id).execute()
  return was
}

export async function showOrganization(
  id: string,
  was: { description: string; website: string | null },
  trx: Transaction,
): Promise<void> {
  const { description, website } = was
  await trx.updateTable('organization').set({ description, website }).where('id', '=', id).execute()
}
