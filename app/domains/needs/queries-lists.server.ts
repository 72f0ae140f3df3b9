import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Theme } from '~/shared/themes'
import type { NeedState } from './rules'

const listed = (on: Db) =>
  on
    .selectFrom('need')
    .select([
      'need.id',
      'need.state',
      'need.happens',
      'need.whom',
      'need.language',
      'need.theme',
      'need.toldAt',
      'need.shownAt',
    ])

export interface NeedFilter {
  /** Words that all stand in what was told, in whatever order. */
  q?: string
  language?: string
  theme?: Theme
}

const says = (q = '') => {
  const words = q
    .replace(/\p{Cc}/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 12)
  // Raw: `fold` is a function of ours: case and accents do not count.
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    return sql`fold(concat_ws(' ', need.happens, need.whom, need.different)) like fold(${pattern})`
  })
  return sql<boolean>`(${sql.join([sql`true`, ...each], sql` and `)})`
}

/** Needs that nobody took, the oldest first; those of whoever asks are not theirs to take. */
export async function listWaitingNeeds(
  viewerId: string,
  { q, language, theme }: NeedFilter,
  limit: number,
  on: Db = db,
) {
  let query = listed(on)
    .select((eb) =>
      eb
        .selectFrom('needVoice')
        .select((sum) => sum.fn.coalesce(sum.fn.sum<number>('seconds'), sum.lit(0)).as('seconds'))
        .whereRef('needId', '=', 'need.id')
        .as('seconds'),
    )
    .where('need.state', '=', 'told')
    .where(says(q))
    .where((eb) => eb.or([eb('need.tellerId', 'is', null), eb('need.tellerId', '<>', viewerId)]))
    .orderBy('need.toldAt')
    .orderBy('need.id')
    .limit(limit)
  if (language) query = query.where('need.language', '=', language)
  // A need that names no theme may be of any.
  if (theme)
    query = query.where((eb) => eb.or([eb('need.theme', '=', theme), eb('need.theme', 'is', null)]))
  return (await query.execute()).map(typed)
}

/** Needs that somebody accompanies, with the brief that some have become; the longest first. */
export async function listAccompanied(personId: string, on: Db = db) {
  const rows = await listed(on)
    .where('need.companionId', '=', personId)
    .where('need.state', 'in', ['accompanied', 'became_brief'])
    .orderBy('need.takenAt')
    .execute()
  return rows.map(typed)
}

/** Needs that somebody told, the newest first. */
export async function listTold(personId: string, on: Db = db) {
  const rows = await listed(on)
    .where('need.tellerId', '=', personId)
    .orderBy('need.toldAt', 'desc')
    .execute()
  return rows.map(typed)
}

/** Needs that everybody may read, the newest first. */
export async function listShownNeeds(
  { q, language, theme }: NeedFilter,
  limit: number,
  on: Db = db,
) {
  let query = listed(on)
    .where('need.shownAt', 'is not', null)
    .where(says(q))
    .where('need.concealedAt', 'is', null)
    .orderBy('need.shownAt', 'desc')
    .orderBy('need.id')
    .limit(limit)
  if (language) query = query.where('need.language', '=', language)
  if (theme) query = query.where('need.theme', '=', theme)
  return (await query.execute()).map(typed)
}

/** What a companion says that they can accompany. */
export function findCompanion(personId: string, on: Db = db) {
  return on
    .selectFrom('person')
    .select(['spokenLanguages as speaks', 'themes'])
    .where('id', '=', personId)
    .executeTakeFirst()
}

/** Everybody who can accompany, with what they say they can; suspended accounts cannot. */
export function listCompanions(on: Db = db) {
  return on
    .selectFrom('person')
    .select(['person.id', 'person.handle', 'spokenLanguages as speaks', 'themes'])
    .where('suspendedAt', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('instanceRole')
          .select('instanceRole.role')
          .whereRef('instanceRole.personId', '=', 'person.id')
          .where('instanceRole.role', 'in', ['companion', 'organizer']),
      ),
    )
    .orderBy('person.handle')
    .execute()
}

function typed<Row extends { state: string; theme: string | null }>(row: Row) {
  return { ...row, state: row.state as NeedState, theme: row.theme as Theme | null }
}
