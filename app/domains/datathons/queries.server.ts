import { db, type Db, type Transaction } from 'db/client'
import type { Language } from '~/shared/languages'
import type { DatathonRole, PriorWork } from './rules'

const instantColumns = [
  'callOpensAt',
  'registrationOpensAt',
  'startsAt',
  'submissionsCloseAt',
  'judgingClosesAt',
  'resultsAt',
] as const

const columns = [
  'id',
  'slug',
  'name',
  'summary',
  'description',
  'place',
  'timeZone',
  ...instantColumns,
  'teamSmallest',
  'teamLargest',
  'priorWork',
  'blindJudging',
  'judgesPerSubmission',
  'codeOfConduct',
  'language',
  'rubricLockedAt',
] as const

export type Datathon = NonNullable<Awaited<ReturnType<typeof findDatathon>>>

export async function findDatathon(slug: string, on: Db = db) {
  const found = await on
    .selectFrom('datathon')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found && typed(found)
}

export async function findDatathonById(id: string, on: Db = db) {
  const found = await on
    .selectFrom('datathon')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return found && typed(found)
}

/** Takes a datathon, so that its dates and rubric stay what they are until the transaction has ended. */
export async function lockDatathon(slug: string, trx: Transaction) {
  const found = await trx
    .selectFrom('datathon')
    .select(columns)
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return found && typed(found)
}

/** Every datathon, the one that comes or came last first. */
export function listDatathons(on: Db = db) {
  return on
    .selectFrom('datathon')
    .select(['id', 'slug', 'name', 'summary', 'language', 'place', 'timeZone', ...instantColumns])
    .$narrowType<{ language: Language }>()
    .orderBy('startsAt', 'desc')
    .execute()
}

/** The slugs that stand in use beside a wished one. */
export async function listSlugsLike(slug: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('datathon')
    .select('slug')
    .where('slug', 'like', `${slug}%`)
    .execute()
  return rows.map((row) => row.slug)
}

export function listTracks(datathonId: string, on: Db = db) {
  return on
    .selectFrom('track')
    .select(['id', 'name', 'position'])
    .where('datathonId', '=', datathonId)
    .orderBy('position')
    .execute()
}

/** The rubric, in its order. */
export function listCriteria(datathonId: string, on: Db = db) {
  return on
    .selectFrom('criterion')
    .select(['id', 'position', 'name', 'description', 'weight', 'levels'])
    .where('datathonId', '=', datathonId)
    .orderBy('position')
    .execute()
}

export function listAwards(datathonId: string, on: Db = db) {
  return on
    .selectFrom('award')
    .select(['id', 'name', 'position'])
    .where('datathonId', '=', datathonId)
    .orderBy('position')
    .execute()
}

/** What somebody is in a datathon beside taking part. */
export async function listDatathonRoles(
  personId: string | undefined,
  datathonId: string,
  on: Db = db,
): Promise<DatathonRole[]> {
  if (!personId) return []
  const rows = await on
    .selectFrom('datathonRole')
    .select('role')
    .where('datathonId', '=', datathonId)
    .where('personId', '=', personId)
    .execute()
  return rows.map(({ role }) => role as DatathonRole)
}

/** Where dates have moved, the latest first. */
export function listMoves(datathonId: string, on: Db = db) {
  return on
    .selectFrom('movedInstant')
    .select(['instant', 'movedFrom', 'movedTo', 'reason', 'movedAt'])
    .where('datathonId', '=', datathonId)
    .orderBy('movedAt', 'desc')
    .execute()
}

/** Closes the rubric at the first assignment of a judge; a second lock leaves the first one's date. */
export async function lockRubric(datathonId: string, now: Date, trx: Transaction): Promise<void> {
  await trx
    .updateTable('datathon')
    .set({ rubricLockedAt: now })
    .where('id', '=', datathonId)
    .where('rubricLockedAt', 'is', null)
    .execute()
}

function typed<Row extends { priorWork: string; language: string }>(row: Row) {
  const { priorWork, language } = row
  return { ...row, priorWork: priorWork as PriorWork, language: language as Language }
}
