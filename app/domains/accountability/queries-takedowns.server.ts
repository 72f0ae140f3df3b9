import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { Hider } from '../challenges/moderation'
import type { ReportedKind, TakedownReason } from './takedown'

const columns = [
  'takedown.id',
  'takedown.aboutKind',
  'takedown.aboutId',
  'takedown.path',
  'takedown.reason',
  'takedown.note',
  'takedown.was',
  'takedown.hiddenBy',
  'takedown.takenDownBy',
  'takedown.takenDownAt',
  'takedown.contest',
  'takedown.contestedAt',
  'takedown.review',
  'takedown.reviewNote',
  'takedown.restoredAt',
] as const

export async function findTakedown(id: string, on: Db = db) {
  const row = await on
    .selectFrom('takedown')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && typed(row)
}

/** Takes a takedown for its answer, after the thing that it hides: `queueForShelter` says why. */
export async function lockTakedown(id: string, trx: Transaction) {
  const row = await trx
    .selectFrom('takedown')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && typed(row)
}

/** What hides a page now; undefined where nothing does. */
export function findTakedownOf(path: string, on: Db = db) {
  return on
    .selectFrom('takedown')
    .select('id')
    .where('path', '=', path)
    .where('restoredAt', 'is', null)
    .executeTakeFirst()
}

/** Those of which a contest waits first, then the latest. */
export async function listTakedowns(on: Db = db) {
  const rows = await on
    .selectFrom('takedown')
    .select(columns)
    .orderBy((eb) =>
      eb
        .case()
        .when(
          eb.and([
            eb('contestedAt', 'is not', null),
            eb('review', 'is', null),
            eb('restoredAt', 'is', null),
          ]),
        )
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('takenDownAt', 'desc')
    .limit(100)
    .execute()
  return rows.map(typed)
}

/** Contests that wait for somebody: not for whoever took the thing down. */
export async function countContests(viewerId: string, on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('takedown')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('contestedAt', 'is not', null)
    .where('review', 'is', null)
    .where('restoredAt', 'is', null)
    .where('takenDownBy', 'is distinct from', viewerId)
    .executeTakeFirstOrThrow()
  return n
}

export async function insertTakedown(
  takedown: {
    aboutKind: ReportedKind
    aboutId: string
    path: string
    reason: TakedownReason
    note: string
    was: object
    hiddenBy: Hider
    takenDownBy: string
    takenDownAt: Date
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('takedown')
    .values({ ...takedown, was: JSON.stringify(takedown.was) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateTakedown(
  id: string,
  change: {
    contest?: string
    contestedAt?: Date
    review?: 'upheld' | 'restored'
    reviewNote?: string
    reviewedBy?: string
    reviewedAt?: Date
    restoredAt?: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('takedown').set(change).where('id', '=', id).execute()
}

/** How many things were taken down in each year and for which reason, shown again or not: numbers alone. */
export async function countTakedowns(on: Db = db) {
  // Raw: the year of an instant has no form in the query builder.
  const year = sql<number>`extract(year from taken_down_at at time zone 'UTC')::int`
  const rows = await on
    .selectFrom('takedown')
    .select((eb) => [
      year.as('year'),
      'reason',
      eb.fn.countAll<number>().as('takedowns'),
      eb.fn.count<number>('restoredAt').as('restored'),
    ])
    .groupBy(['year', 'reason'])
    .orderBy('year', 'desc')
    .orderBy('takedowns', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, reason: row.reason as TakedownReason }))
}

const typed = <
  Row extends { aboutKind: string; reason: string; hiddenBy: string; review: string | null },
>(
  row: Row,
) => ({
  ...row,
  aboutKind: row.aboutKind as ReportedKind,
  reason: row.reason as TakedownReason,
  hiddenBy: row.hiddenBy as Hider,
  review: row.review as 'upheld' | 'restored' | null,
})
