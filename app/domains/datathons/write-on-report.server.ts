import type { z } from 'zod'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Visit } from '../people/visit'
import { writeAgain } from './conduct'
import type { writeAgainForm } from './conduct-schema'
import { conductWaits } from './conduct-waits'
import { insertReportMessage, updateReport } from './queries-reports-edit.server'
import { listReaders, lockReportByKey } from './queries-reports.server'
import { tryKey } from './try-key.server'

/** Whoever holds a report's key writes more on it. The same page sent twice writes once. */
export async function writeOnReport(
  { key, body, once }: z.output<typeof writeAgainForm>,
  visit: Pick<Visit, 'network' | 'now'>,
) {
  const tried = await tryKey(key, visit)
  if (!tried.ok) return tried
  const { now } = visit
  const deed = { actor: null, kind: 'conduct.write', shows: false }
  return transition(deed, async (trx, about) => {
    const report = await lockReportByKey(tried.value, trx)
    if (!report) return refuse('key-unknown', 'key')
    about(report.id)
    const message = { id: once, reportId: report.id, personId: null, body, writtenAt: now }
    const words = { ...message, writtenBy: 'reporter' as const, kind: 'words' as const }
    if (!(await insertReportMessage(words, trx))) return nothingDone(report.id)
    const change = writeAgain(report.state, report.waitingSince, now)
    const renewed = report.waitingSince === null ? { remindedAt: null } : {}
    await updateReport(report.id, { ...change, ...renewed }, trx)
    const readers = await listReaders(report.id, trx)
    await notify(
      readers.map(({ id }) => id),
      conductWaits,
      trx,
    )
    return ok(report.id)
  })
}
