import { db, type Db, type Transaction } from 'db/client'
import type { Language } from '~/shared/languages'
import type { ReportedKind, ReportReason } from './takedown'

const columns = [
  'report.id',
  'report.aboutKind',
  'report.aboutId',
  'report.path',
  'report.reason',
  'report.words',
  'report.address',
  'report.language',
  'report.reportedAt',
  'report.decision',
  'report.decisionReason',
  'report.decidedAt',
] as const

export async function insertReport(
  report: {
    aboutKind: ReportedKind
    aboutId: string
    path: string
    reason: ReportReason
    words: string
    address: string | null
    language: Language
    reportedAt: Date
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('report')
    .values(report)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findReport(id: string, on: Db = db) {
  const row = await on
    .selectFrom('report')
    .leftJoin('person', 'person.id', 'report.decidedBy')
    .select([...columns, 'person.handle as decider'])
    .where('report.id', '=', id)
    .executeTakeFirst()
  return row && typed(row)
}

/** Reports nobody has decided on, the oldest first; then the latest that were. */
export async function listReports(on: Db = db) {
  const rows = await on
    .selectFrom('report')
    .select(columns)
    .orderBy('decidedAt', (order) => order.desc().nullsFirst())
    .orderBy('reportedAt')
    .limit(100)
    .execute()
  return rows.map(typed)
}

export async function countReports(on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('report')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

/** Writes the decision on a report down; the address in it is forgotten with that. */
export async function decideOnReport(
  id: string,
  decided: {
    decision: 'kept' | 'taken-down'
    decisionReason: string
    decidedBy: string
    decidedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('report')
    .set({ ...decided, address: null })
    .where('id', '=', id)
    .execute()
}

/** Every other report about the same thing that waits, for the one decision on it. */
export async function lockReportsAlike(
  about: { aboutKind: string; aboutId: string },
  trx: Transaction,
) {
  const rows = await trx
    .selectFrom('report')
    .select(columns)
    .where('aboutKind', '=', about.aboutKind)
    .where('aboutId', '=', about.aboutId)
    .where('decision', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(typed)
}

export async function deleteReportsDecidedBefore(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('report').where('decidedAt', '<=', before).execute()
}

const typed = <Row extends { aboutKind: string; reason: string; language: string }>(row: Row) => ({
  ...row,
  aboutKind: row.aboutKind as ReportedKind,
  reason: row.reason as ReportReason,
  language: row.language as Language,
})
