import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Theme } from '~/shared/themes'
import type { Skill } from '../people/rules'
import type { BriefContent } from './answers'
import { withLastingVoices } from './queries-brief-voices.server'
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
  if (!found) return undefined
  const brief = typed(found)
  return { ...brief, content: await withLastingVoices(brief.content, on) }
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
  /** Code of the state where the organisation says it is. */
  stateCode?: string
  /** Skills of which one is sought at least; what seeks more of them comes first. */
  skills?: Skill[]
  /** Of these alone. */
  slugs?: string[]
  /** `open` to work until its datathon's hand-ins close; `past` after that. Both where it is left out. */
  time?: 'open' | 'past'
  /** The slug of the last brief already seen. */
  after?: string
  limit: number
}

/** Published briefs, those that seek most of the skills first, then the newest; archived ones are not listed. */
export async function listPublishedChallenges(filter: ChallengeFilter, now: Date, on: Db = db) {
  const { q = '', theme, datathon, stateCode, skills = [], slugs, time, after, limit } = filter
  const fits = skillsSoughtOf('challenge', skills)
  let query = published(on)
    .where('challenge.state', '<>', 'archived')
    .where('challenge.concealedAt', 'is', null)
    .orderBy(fits, 'desc')
    .orderBy('challenge.publishedAt', 'desc')
    .orderBy('challenge.id')
    .limit(limit)
  if (theme) query = query.where('challenge.theme', '=', theme)
  if (stateCode) query = query.where('organization.stateCode', '=', stateCode)
  if (skills.length > 0) query = query.where(fits, '>', 0)
  if (slugs) query = query.where((eb) => eb('challenge.slug', '=', eb.fn.any(eb.val(slugs))))
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
      sql<boolean>`(-${fits}, -extract(epoch from challenge.published_at), challenge.id) >
        (select -${skillsSoughtOf('seen', skills)}, -extract(epoch from seen.published_at), seen.id
          from challenge seen where seen.slug = ${after})`,
    )
  return (await query.execute()).map(typed)
}

/** How many of some skills a brief seeks, as it is published. */
function skillsSoughtOf(brief: 'challenge' | 'seen', skills: Skill[]) {
  // Raw: counts within a part of what was published, which is kept as one object.
  return sql<number>`(select count(*)::int from challenge_version version,
    jsonb_array_elements_text(version.content -> 'answers' -> 'seeking' -> 'skills') as sought
    where version.challenge_id = ${sql.ref(`${brief}.id`)} and version.number = ${sql.ref(`${brief}.published_version`)}
      and sought = any(${skills}::text[]))`
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
