import { db, type Db, type Transaction } from 'db/client'
import type { MessageKind, Person, ReportState } from './conduct'

/** The accounts of public names; one that is missing has none. */
export function listPeopleNamed(handles: string[], on: Db = db): Promise<Person[]> {
  if (handles.length === 0) return Promise.resolve([])
  return on.selectFrom('person').select(['id', 'handle']).where('handle', 'in', handles).execute()
}

export async function findReceivedAt(id: string, trx: Transaction): Promise<Date> {
  const found = trx.selectFrom('conductReport').select('receivedAt').where('id', '=', id)
  return (await found.executeTakeFirstOrThrow()).receivedAt
}

/** @returns false where it came already: a page sent twice */
export async function insertReport(
  report: {
    id: string
    datathonId: string
    keyHash: string
    reporterId: string | null
    told: string
    wantsAnswer: boolean
    escalated: boolean
    receivedAt: Date
    waitingSince: Date | null
  },
  { named, readers }: { named: Person[]; readers: Person[] },
  trx: Transaction,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('conductReport')
    .values({ ...report, state: 'received' })
    .onConflict((on) => on.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return false
  const rows = (people: Person[]) => people.map(({ id }) => ({ reportId: report.id, personId: id }))
  if (named.length > 0) await trx.insertInto('conductNamed').values(rows(named)).execute()
  await trx.insertInto('conductReader').values(rows(readers)).execute()
  return true
}

/** @returns false where this message was written already: a page sent twice */
export async function insertReportMessage(
  message: {
    id: string
    reportId: string
    writtenBy: 'reporter' | 'reader'
    personId: string | null
    kind: MessageKind
    body: string
    writtenAt: Date
  },
  trx: Transaction,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('conductMessage')
    .values(message)
    .onConflict((on) => on.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function updateReport(
  id: string,
  change: {
    state?: ReportState
    waitingSince?: Date | null
    remindedAt?: Date | null
    closedAt?: Date | null
  },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('conductReport').set(change).where('id', '=', id).execute()
}

/** Reports whose answer is overdue and whose readers were not reminded since. */
export function lockOverdue(waitingBefore: Date, trx: Transaction) {
  return trx
    .selectFrom('conductReport')
    .select('id')
    .where('waitingSince', '<=', waitingBefore)
    .where('remindedAt', 'is', null)
    .where('forgottenAt', 'is', null)
    .forUpdate()
    .execute()
}

/** Open reports that nobody reads any more: whoever did has no account now, or a suspended one. */
export function lockUnread(trx: Transaction) {
  return trx
    .selectFrom('conductReport')
    .select(['id'])
    .where('state', '!=', 'closed')
    .where('forgottenAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('conductReader')
            .innerJoin('person', 'person.id', 'conductReader.personId')
            .select('conductReader.personId')
            .whereRef('conductReader.reportId', '=', 'conductReport.id')
            .where('person.suspendedAt', 'is', null),
        ),
      ),
    )
    .forUpdate()
    .execute()
}

export async function listNamedIds(reportId: string, trx: Transaction): Promise<string[]> {
  const rows = await trx
    .selectFrom('conductNamed')
    .select('personId')
    .where('reportId', '=', reportId)
    .execute()
  return rows.map(({ personId }) => personId)
}

export async function insertReaders(
  reportId: string,
  readers: Person[],
  trx: Transaction,
): Promise<void> {
  const rows = readers.map(({ id }) => ({ reportId, personId: id }))
  await trx
    .insertInto('conductReader')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Empties reports that were closed before an instant; that they were is all that stays. */
export async function forgetReports(
  closedBefore: Date,
  now: Date,
  trx: Transaction,
): Promise<number> {
  const forgotten = await trx
    .updateTable('conductReport')
    .set({ told: '', keyHash: null, reporterId: null, forgottenAt: now })
    .where('closedAt', '<=', closedBefore)
    .where('forgottenAt', 'is', null)
    .returning('id')
    .execute()
  const ids = forgotten.map(({ id }) => id)
  if (ids.length === 0) return 0
  await trx.deleteFrom('conductMessage').where('reportId', 'in', ids).execute()
  await trx.deleteFrom('conductNamed').where('reportId', 'in', ids).execute()
  await trx.deleteFrom('conductReader').where('reportId', 'in', ids).execute()
  return ids.length
}
