import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'

const columns = ['id', 'kind', 'personId', 'organizationId', 'until', 'sealed'] as const

type Subject = { personId: string } | { organizationId: string; kind: ShelterKind }
type ShelterKind = 'organization' | 'protected-name'

export async function insertShelter(
  shelter: Subject & {
    kind: ShelterKind | 'person'
    begunBy: string
    begunAt: Date
    until: Date | null
    sealed: Buffer
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('shelter').values(shelter).execute()
}

const of = (subject: Subject, on: Db) =>
  'personId' in subject
    ? on.selectFrom('shelter').select(columns).where('personId', '=', subject.personId)
    : on
        .selectFrom('shelter')
        .select(columns)
        .where('organizationId', '=', subject.organizationId)
        .where('kind', '=', subject.kind)

export function findShelter(subject: Subject, on: Db = db) {
  return of(subject, on).executeTakeFirst()
}

/** Those that began later than one, the first of them first: each may have laid its words over that one's. */
export function listLater(id: string, trx: Transaction) {
  return trx
    .selectFrom('shelter')
    .select(columns)
    .where((eb) =>
      eb(
        'begunAt',
        '>=',
        eb.selectFrom('shelter as one').select('one.begunAt').where('one.id', '=', id),
      ),
    )
    .where('id', '<>', id)
    .orderBy('begunAt')
    .forUpdate()
    .execute()
}

/** Those that hide something since an instant, whose end would lay true words over what is written meanwhile. */
export function listBegunSince(since: Date, on: Db = db) {
  return on
    .selectFrom('shelter')
    .select([...columns, 'begunAt'])
    .where('begunAt', '>=', since)
    .execute()
}

export async function updateSealed(id: string, sealed: Buffer, trx: Transaction): Promise<void> {
  await trx.updateTable('shelter').set({ sealed }).where('id', '=', id).execute()
}

export async function deleteShelter(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('shelter').where('id', '=', id).execute()
}

export async function isAnyPermanent(now: Date, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('shelter')
    .select('id')
    .where('until', '<=', now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What can't be undone any more, and is to be destroyed. */
export function lockPermanent(now: Date, trx: Transaction) {
  return trx
    .selectFrom('shelter')
    .select(['id', 'personId', 'organizationId'])
    .where('until', '<=', now)
    .forUpdate()
    .execute()
}

/** Those that began a moment ago: what others were writing at that moment may still name them. */
export function lockFresh(since: Date, trx: Transaction) {
  return trx
    .selectFrom('shelter')
    .select(columns)
    .where('begunAt', '>=', since)
    .orderBy('begunAt')
    .forUpdate()
    .execute()
}

/**
 * One shelter or takedown begins or ends at a time, so that each knows what the others hide. Whoever hides or shows
 * something takes this first, then the thing itself (a brief before its questions), then its takedown: in any other order
 * two would wait for one another.
 */
export async function queueForShelter(trx: Transaction): Promise<void> {
  // Raw: an advisory lock has no form in the query builder. 1936221300 is 'shel' in ASCII. What was handed in lets the
  // names in it be changed for this transaction alone.
  await sql`select pg_advisory_xact_lock(1936221300), set_config('tequio.concealing', 'on', true)`.execute(
    trx,
  )
}
