import { inTransaction } from 'db/transaction'
import { notify } from '../notifications/notify.server'
import { answerDays } from './conduct'
import { conductWaits } from './conduct-waits'
import { readersOf } from './policy'
import { listAdministrators } from './queries-handlers.server'
import {
  insertReaders,
  listNamedIds,
  lockOverdue,
  lockUnread,
  updateReport,
} from './queries-reports-edit.server'
import { listReaders } from './queries-reports.server'

/**
 * Reminds the readers of reports whose answer is overdue, once each time, and hands a report whose readers have all
 * lost their accounts to administrators who are not named in it.
 */
export function mindReports(now: Date): Promise<void> {
  return inTransaction(async (trx) => {
    const administrators = await listAdministrators(trx)
    for (const { id } of await lockUnread(trx)) {
      const reading = readersOf([], administrators, await listNamedIds(id, trx))
      if (!reading.ok) continue
      await insertReaders(id, reading.value.readers, trx)
      await updateReport(id, { remindedAt: null }, trx)
    }
    const waitingBefore = new Date(now.getTime() - answerDays * 24 * 3_600_000)
    for (const { id } of await lockOverdue(waitingBefore, trx)) {
      const readers = await listReaders(id, trx)
      await notify(
        readers.map((reader) => reader.id),
        conductWaits,
        trx,
      )
      await updateReport(id, { remindedAt: now }, trx)
    }
  })
}
