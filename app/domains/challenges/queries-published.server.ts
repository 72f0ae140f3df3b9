import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Theme } from '~/shared/themes'
import type { BriefContent } from './answers'
import type { ChallengeState } from './rules'

const published = (on: Db) =>
  on
    .selectFrom('challenge')
    .innerJoin('challengeVersion', (join) =>
      join
        .onRef('challengeVersion.challengeId', '=', 'challenge.id')
        .onRef('challengeVersion.number', '=', 'challenge.publishedVersion'),
    )
    .innerJoin('organization', 'organization.id', 'challenge.organizationId')
    .innerJoin('datathon', 'datathon.id', 'challenge.datathonId')
    .leftJoin('track', 'track.id', 'challenge.trackId')
    .select([
      'challenge.id',
      'challenge.slug',
      'challenge.title',
      'challenge.theme',
      'challenge.language',
      'challenge.state',
      'challenge.publishedAt',
      'challengeVersion.number as version',
      'challengeVersion.content',
      'challengeVersion.publishedAt as versionPublishedAt',
      'challenge.organizationId',
      'organization.name as organizationName',
      'organization.slug as organizationSlug',
      'datathon.id as datathonId',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
      'datathon.timeZone',
      'datathon.submissionsCloseAt',
      'challenge.trackId',
      'track.name as trackName',
    ])
    .where('challenge.state', 'in', ['published', 'closed', 'archived'])

export async function findPublishedChallenge(slug: string, on: Db = db) {
  const found = await published(on)
    .where('challenge.slug', '=', slug)
    .where('challenge.concealedAt', 'is', null)
    .executeTakeFirst()
  return found && typed(found)
}

export async function findPublishedChallengeById(id: string, on: Db = db) {
  const found = await published(on).where('challenge.id', '=', id).executeTakeFirst()
  return found && typed(found)
}

/** Every published brief of an organisation, the newest first. */
export async function listOrganizationChallenges(organizationId: string, on: Db = db) {
  const rows = await published(on)
    .where('challenge.organizationId', '=', organizationId)
    .where('challenge.concealedAt', 'is', null)
    .orderBy('challenge.publishedAt', 'desc')
    .execute()
  return rows.map(typed)
}

export interface ChallengeFilter {
  /** Words that all stand in its texts, in whatever order; case and accents do not count. */
  q?: string
  theme?: Theme
  /** A datathon's slug. */
  datathon?: string
  /** `open` to work until its datathon's hand-ins close; `past` after that. Both where it is left out. */
  time?: 'open' | 'past'
  /** The slug of the last brief already seen. */
  after?: string
  limit: number
}

/** Published briefs, the newest first; archived ones are not listed. */
export async function listPublishedChallenges(filter: ChallengeFilter, now: Date, on: Db = db) {
  const { q = '', theme, datathon, time, after, limit } = filter
  let query = published(on)
    .where('challenge.state', '<>', 'archived')
    .where('challenge.concealedAt', 'is', null)
    .orderBy('challenge.publishedAt', 'desc')
    .orderBy('challenge.id')
    .limit(limit)
  if (theme) query = query.where('challenge.theme', '=', theme)
  if (datathon) query = query.where('datathon.slug', '=', datathon)
  if (time) query = query.where('datathon.submissionsCloseAt', time === 'open' ? '>' : '<=', now)
  for (const word of q.split(/\s+/).filter(Boolean).slice(0, 12)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    // Raw: `fold` is a function of ours, and the index on it needs the very same expression.
    query = query.where(sql<boolean>`fold(words) like fold(${pattern})`)
  }
  // Raw: a comparison of rows, so that briefs published at the same instant keep their order.
  if (after)
    query = query.where(
      sql<boolean>`(-extract(epoch from challenge.published_at), challenge.id) >
        (select -extract(epoch from seen.published_at), seen.id from challenge seen where seen.slug = ${after})`,
    )
  return (await query.execute()).map(typed)
}

function typed<
  Row extends { state: string; theme: string; content: unknown; publishedAt: Date | null },
>(row: Row) {
  return {
    ...row,
    state: row.state as ChallengeState,
    theme: row.theme as Theme,
    content: row.content as BriefContent,
    // The database holds that what is published says when.
    publishedAt: row.publishedAt as Date,
  }
}
