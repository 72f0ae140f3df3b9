import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import { freeSlug, slugify } from '~/shared/slug'
import type { Theme } from '~/shared/themes'
import type { OrganizationStatus } from '../organizations/rules'
import { isOwnBrief } from './queries-standing.server'
import type { ChallengeState } from './rules'

const joined = (on: Db) =>
  on
    .selectFrom('challenge')
    // A draft that began as a need may have no organisation yet.
    .leftJoin('organization', 'organization.id', 'challenge.organizationId')
    .leftJoin('datathon', 'datathon.id', 'challenge.datathonId')
    .leftJoin('track', 'track.id', 'challenge.trackId')
    .select([
      'challenge.id',
      'challenge.slug',
      'challenge.title',
      'challenge.theme',
      'challenge.language',
      'challenge.state',
      'challenge.createdAt',
      'challenge.submittedAt',
      'challenge.publishedAt',
      'challenge.publishedVersion',
      'challenge.concealedAt',
      'challenge.touchedAt',
      'challenge.warnedAt',
      'challenge.needId',
      'challenge.organizationId',
      'organization.name as organizationName',
      'organization.slug as organizationSlug',
      'organization.status as organizationStatus',
      'challenge.datathonId',
      'datathon.name as datathonName',
      'datathon.slug as datathonSlug',
      'challenge.trackId',
      'track.name as trackName',
    ])

export async function findChallenge(slug: string, on: Db = db) {
  const found = await joined(on).where('challenge.slug', '=', slug).executeTakeFirst()
  return found && typed(found)
}

/** The brief that had an address while it was a draft, and has another now. */
export async function findByDraftAddress(slug: string, on: Db = db) {
  const found = await joined(on).where('challenge.draftSlug', '=', slug).executeTakeFirst()
  return found && typed(found)
}

/** Takes a brief for the time of a change; what it belongs to is read, not taken. A concealed one does not change. */
export async function lockChallenge(slug: string, trx: Transaction) {
  const found = await joined(trx)
    .where('challenge.slug', '=', slug)
    .where('challenge.concealedAt', 'is', null)
    .forUpdate('challenge')
    .executeTakeFirst()
  return found && typed(found)
}

/** The briefs of somebody's organisations, and of needs that they told, whatever their state, the newest first. */
export async function listOwnChallenges(personId: string, on: Db = db) {
  const rows = await joined(on)
    .where(isOwnBrief(personId))
    .where('challenge.concealedAt', 'is', null)
    .orderBy('challenge.createdAt', 'desc')
    .execute()
  return rows.map(typed)
}

/** The published briefs of datathons whose hand-ins have closed. */
export async function listSlugsToClose(now: Date, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('challenge')
    .innerJoin('datathon', 'datathon.id', 'challenge.datathonId')
    .select('challenge.slug')
    .where('challenge.state', '=', 'published')
    .where('datathon.submissionsCloseAt', '<=', now)
    .execute()
  return rows.map(({ slug }) => slug)
}

/** What a form began that was sent before; of two sent at one moment the second waits here for the first. */
export async function lockSent(once: string, trx: Transaction) {
  // Raw: the two have no row yet that both could take.
  await sql`select pg_advisory_xact_lock(hashtextextended(${once}, 0))`.execute(trx)
  return trx
    .selectFrom('challenge')
    .select(['slug', 'organizationId', 'datathonId', 'title', 'theme', 'language', 'createdBy'])
    .where('once', '=', once)
    .executeTakeFirst()
}

/**
 * A slug that no brief has or had; of two of the same address the later gets a number. Whoever asks next for the same
 * waits until this transaction has ended.
 * @param address what the slug is made of
 */
export async function freeAddress(address: string, trx: Transaction): Promise<string> {
  const base = slugify(address)
  // Raw: the first of two has no row yet that the second could wait for.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`brief ${base}`}, 0))`.execute(trx)
  const taken = await trx
    .selectFrom('challenge')
    .select(['slug', 'draftSlug'])
    .where((eb) =>
      eb.or(
        (['slug', 'draftSlug'] as const).flatMap((column) => [
          eb(column, '=', base),
          eb(column, 'like', `${base}-%`),
        ]),
      ),
    )
    .execute()
  return freeSlug(
    address,
    taken.flatMap(({ slug, draftSlug }) => [slug, draftSlug ?? slug]),
  )
}

/**
 * Gives the new brief's id and slug.
 * @param address what the slug is made of
 */
export async function insertChallenge(
  address: string,
  challenge: {
    organizationId: string | null
    needId?: string
    datathonId: string | null
    title: string
    theme: Theme
    language: string
    createdBy: string
    createdAt: Date
    once?: string | null
  },
  trx: Transaction,
): Promise<{ id: string; slug: string }> {
  return trx
    .insertInto('challenge')
    .values({ ...challenge, slug: await freeAddress(address, trx) })
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
}

export async function updateChallenge(
  id: string,
  change: Partial<{
    slug: string
    draftSlug: string
    title: string
    theme: Theme
    language: string
    state: ChallengeState
    organizationId: string
    datathonId: string | null
    trackId: string | null
    submittedAt: Date
    publishedAt: Date
    publishedVersion: number
    touchedAt: Date
    warnedAt: Date | null
  }>,
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('challenge').set(change).where('id', '=', id).execute()
}

/** Its answers and whatever else is its alone go with it. */
export async function deleteChallenge(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('challenge').where('id', '=', id).execute()
}

function typed<Row extends { state: string; theme: string; organizationStatus: string | null }>(
  row: Row,
) {
  return {
    ...row,
    state: row.state as ChallengeState,
    theme: row.theme as Theme,
    organizationStatus: row.organizationStatus as OrganizationStatus | null,
  }
}
