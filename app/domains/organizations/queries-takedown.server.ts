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

/**
 * Takes the page and what the organisation says of itself away, and its name from its briefs and from what it uses: all of
 * them show the neutral words.
 */
export async function hideOrganization(id: string, instead: string, trx: Transaction) {
  const was = await trx
    .selectFrom('organization')
    .select(['name', 'description', 'website'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const hidden = { name: instead, description: '', website: null }
  await trx.updateTable('organization').set(hidden).where('id', '=', id).execute()
  return was
}

export async function showOrganization(
  id: string,
  { name, description, website }: { name: string; description: string; website: string | null },
  trx: Transaction,
): Promise<void> {
  const shown = { name, description, website }
  await trx.updateTable('organization').set(shown).where('id', '=', id).execute()
}
