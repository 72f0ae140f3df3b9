import { randomUUID } from 'node:crypto'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { closeReport as closeReportRule } from './conduct'
import { insertReportMessage, updateReport } from './queries-reports-edit.server'
import { lockReportToRead } from './queries-reports.server'

/** Closes a report with what was done, which its reporter reads under their key. */
export function closeReport(viewer: Viewer, id: string, outcome: string, now: Date) {
  const deed = { actor: viewer, kind: 'conduct.close', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const report = await lockReportToRead(id, viewer.id, trx)
    if (!report) return refuse('not-found')
    const closed = closeReportRule(report.state, now)
    if (!closed.ok) return closed
    const message = { id: randomUUID(), reportId: id, personId: viewer.id, writtenAt: now }
    const words = { writtenBy: 'reader', kind: 'outcome', body: outcome } as const
    await insertReportMessage({ ...message, ...words }, trx)
    await updateReport(id, closed.value, trx)
    return ok(undefined)
  })
}
