import { db, type Db, type Transaction } from 'db/client'
import type { ReportState } from './conduct'

const facts = [
  'conductReport.id',
  'conductReport.state',
  'conductReport.escalated',
  'conductReport.wantsAnswer',
  'conductReport.receivedAt',
  'conductReport.waitingSince',
  'conductReport.closedAt',
] as const

/** A report with its text, which only its readers and whoever holds its key are given. */
const whole = [...facts, 'conductReport.told', 'conductReport.datathonId'] as const

/** Reports that somebody reads: those they were made a reader of and, whatever happened since, are not named in. */
const readBy = (personId: string, on: Db) =>
  on
    .selectFrom('conductReport')
    .innerJoin('conductReader', 'conductReader.reportId', 'conductReport.id')
    .innerJoin('datathon', 'datathon.id', 'conductReport.datathonId')
    .where('conductReader.personId', '=', personId)
    .where('forgottenAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('conductNamed')
            .select('conductNamed.personId')
            .whereRef('conductNamed.reportId', '=', 'conductReport.id')
            .where('conductNamed.personId', '=', personId),
        ),
      ),
    )

/** Somebody's reports to read, what waits longest first and what is closed last. */
export async function listReportsToRead(personId: string, on: Db = db) {
  const rows = await readBy(personId, on)
    .select([...facts, 'datathon.name as datathon', 'datathon.language'])
    .orderBy('conductReport.waitingSince', (by) => by.asc().nullsLast())
    .orderBy('conductReport.receivedAt', 'desc')
    .execute()
  return rows.map(typed)
}

export async function findReportToRead(id: string, personId: string, on: Db = db) {
  const found = await readBy(personId, on)
    .leftJoin('person', 'person.id', 'conductReport.reporterId')
    .select([...whole, 'datathon.name as datathon', 'datathon.language'])
    .select('person.handle as reporter')
    .where('conductReport.id', '=', id)
    .executeTakeFirst()
  return found && typed(found)
}

/** Takes a report that somebody may read, until the transaction has ended. */
export async function lockReportToRead(id: string, personId: string, trx: Transaction) {
  const found = await readBy(personId, trx)
    .select(whole)
    .where('conductReport.id', '=', id)
    .forUpdate('conductReport')
    .executeTakeFirst()
  return found && typed(found)
}

/** The report that a key belongs to. */
export async function findReportByKey(keyHash: string, on: Db = db) {
  const found = await on
    .selectFrom('conductReport')
    .innerJoin('datathon', 'datathon.id', 'conductReport.datathonId')
    .select([...whole, 'datathon.name as datathon', 'datathon.language', 'datathon.timeZone'])
    .where('keyHash', '=', keyHash)
    .executeTakeFirst()
  return found && typed(found)
}

export async function lockReportByKey(keyHash: string, trx: Transaction) {
  const found = await trx
    .selectFrom('conductReport')
    .select(whole)
    .where('keyHash', '=', keyHash)
    .forUpdate()
    .executeTakeFirst()
  return found && typed(found)
}

/** Who reads a report, by handle. */
export function listReaders(reportId: string, on: Db = db) {
  return on
    .selectFrom('conductReader')
    .innerJoin('person', 'person.id', 'conductReader.personId')
    .select(['person.id', 'person.handle'])
    .where('reportId', '=', reportId)
    .orderBy('person.handle')
    .execute()
}

/** Whom a report is about. */
export async function listNamedIn(reportId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('conductNamed')
    .innerJoin('person', 'person.id', 'conductNamed.personId')
    .select('person.handle')
    .where('reportId', '=', reportId)
    .orderBy('person.handle')
    .execute()
  return rows.map(({ handle }) => handle)
}

/** What was written on a report, in its order; notes among its readers only where they ask. */
export function listReportMessages(reportId: string, { notes }: { notes: boolean }, on: Db = db) {
  return on
    .selectFrom('conductMessage')
    .leftJoin('person', 'person.id', 'conductMessage.personId')
    .select([
      'conductMessage.id',
      'writtenBy',
      'conductMessage.kind',
      'body',
      'writtenAt',
      'person.handle',
    ])
    .where('reportId', '=', reportId)
    .$if(!notes, (query) => query.where('conductMessage.kind', '!=', 'note'))
    .orderBy('writtenAt')
    .execute()
}

/** How many reports a datathon had, whatever became of them. */
export async function countReports(datathonId: string, on: Db = db): Promise<number> {
  const { reports } = await on
    .selectFrom('conductReport')
    .select((eb) => eb.fn.countAll<number>().as('reports'))
    .where('datathonId', '=', datathonId)
    .executeTakeFirstOrThrow()
  return reports
}

function typed<Row extends { state: string }>(row: Row) {
  return { ...row, state: row.state as ReportState }
}
