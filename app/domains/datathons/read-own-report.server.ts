import { formatInstant } from '~/shared/instants'
import { ok, refuse } from '~/shared/result'
import type { Visit } from '../people/visit'
import { answerDueAt, isAnswerOverdue } from './conduct'
import { findReportByKey, listReaders, listReportMessages } from './queries-reports.server'
import type { ShownOwnReport } from './shown-report'
import { tryKey } from './try-key.server'

/**
 * A report as whoever holds its key reads it: no note of its readers, nobody's number.
 * @returns refusals `key-unknown`, `too-many-tries:SECONDS`
 */
export async function readOwnReport(
  key: string,
  visit: Pick<Visit, 'network' | 'now' | 'language'>,
) {
  const tried = await tryKey(key, visit)
  if (!tried.ok) return tried
  const report = await findReportByKey(tried.value)
  if (!report) return refuse('key-unknown', 'key')
  const tell = (at: Date) => formatInstant(at, report.timeZone, visit.language)
  const due = answerDueAt(report)
  const messages = await listReportMessages(report.id, { notes: false })
  return ok<ShownOwnReport>({
    datathon: report.datathon,
    state: report.state,
    overdue: isAnswerOverdue(report, visit.now),
    told: report.told,
    receivedAt: tell(report.receivedAt),
    due: due && tell(due),
    readers: (await listReaders(report.id)).map(({ handle }) => handle),
    messages: messages.map(({ writtenAt, ...message }) => ({ ...message, at: tell(writtenAt) })),
  })
}
