import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'
import { sign } from '~/platform/secrets'
import { freeSlug, slugify } from '~/shared/slug'

/** Takes an organisation for the time of a change of how it is known. */
export function lockKnownAs(slug: string, trx: Transaction) {
  return trx
    .selectFrom('organization')
    .select(['id', 'slug', 'name', 'website', 'shelteredAt', 'heldSlug'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
}

/** What is kept of a slug that answers 404 while its organisation is known by another. */
export const heldHash = (slug: string) => sign(`organization ${slug}`)

/** The slug by which a member's organisation is known now, where this one was its slug before: they pressed twice. */
export async function findNewSlug(
  personId: string,
  slug: string,
  on: Db = db,
): Promise<string | undefined> {
  const row = await on
    .selectFrom('organization')
    .innerJoin('membership', 'membership.organizationId', 'organization.id')
    .select('slug')
    .where('heldSlug', '=', heldHash(slug))
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row?.slug
}

/** By which slug an organisation is known now. */
export async function findSlug(id: string, on: Db = db): Promise<string> {
  const { slug } = await on
    .selectFrom('organization')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return slug
}

interface KnownAs {
  name: string
  slug: string
  /** Hash of the slug that is given up. */
  heldSlug: string
}

/** Puts another name and slug where its own stood, and no website: that names it too. */
export async function renameOrganization(
  id: string,
  { name, slug, heldSlug }: KnownAs,
  trx: Transaction,
): Promise<Swapped[]> {
  const values = { name, slug, held_slug: heldSlug, website: null }
  return [await swapRows('organization', sql`id = ${id}`, values, trx)]
}

/** Puts neutral words where an organisation spoke of itself. */
export async function concealOrganization(
  id: string,
  { name, slug, heldSlug }: KnownAs,
  now: Date,
  trx: Transaction,
): Promise<Swapped[]> {
  const values = {
    name,
    slug,
    held_slug: heldSlug,
    description: '',
    website: null,
    state_code: null,
    sheltered_at: now.toISOString(),
  }
  const decisions = await swapRows(
    'organization_decision',
    sql`organization_id = ${id}`,
    { note: name },
    trx,
  )
  return [await swapRows('organization', sql`id = ${id}`, values, trx), decisions]
}

/** What it is known by now stays. */
export async function keepConcealed(id: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('organization')
    .set({ shelteredAt: null, heldSlug: null })
    .where('id', '=', id)
    .execute()
}

/** A slug of a name that nobody has, nor waits to have again. */
export async function findFreeSlug(name: string, trx: Transaction): Promise<string> {
  const base = slugify(name)
  const rows = await trx
    .selectFrom('organization')
    .select(['slug', 'heldSlug'])
    .where((eb) =>
      eb.or([
        eb('slug', '=', base),
        eb('slug', 'like', `${base}-%`),
        eb('heldSlug', '=', heldHash(base)),
      ]),
    )
    .execute()
  const isHeld = rows.some(({ heldSlug }) => heldSlug === heldHash(base))
  return freeSlug(name, [...rows.map(({ slug }) => slug), ...(isHeld ? [base] : [])])
}
