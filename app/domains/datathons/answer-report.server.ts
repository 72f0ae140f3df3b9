import { randomUUID } from 'node:crypto'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { takeUp, type MessageKind } from './conduct'
import { insertReportMessage, updateReport } from './queries-reports-edit.server'
import { lockReportToRead } from './queries-reports.server'

/**
 * One of a report's readers writes on it: words that its reporter finds under their key, or a note that only its
 * readers see. Either takes it up; only an answer ends the waiting.
 */
export function answerReport(
  viewer: Viewer,
  id: string,
  { body, kind }: { body: string; kind: Exclude<MessageKind, 'outcome'> },
  now: Date,
) {
  const verb = kind === 'note' ? 'note' : 'answer'
  const deed = { actor: viewer, kind: `conduct.${verb}`, objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const report = await lockReportToRead(id, viewer.id, trx)
    if (!report) return refuse('not-found')
    const taken = takeUp(report.state)
    if (!taken.ok) return taken
    const message = { id: randomUUID(), reportId: id, personId: viewer.id, body, writtenAt: now }
    await insertReportMessage({ ...message, writtenBy: 'reader', kind }, trx)
    const answered = kind === 'words' ? { waitingSince: null } : {}
    await updateReport(id, { state: taken.value, ...answered }, trx)
    return ok(undefined)
  })
}
