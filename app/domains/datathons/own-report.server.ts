import { formatInstant } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { hashWordKey } from '~/platform/word-keys'
import { answerDueAt, isAnswerOverdue } from './conduct'
import { findReportByKey, listReaders, listReportMessages } from './queries-reports.server'

export type OwnReport = NonNullable<Awaited<ReturnType<typeof findOwnReport>>>

/** A report as whoever holds its key reads it: no note of its readers, nobody's number. */
export async function findOwnReport(key: string, language: Language, now: Date) {
  const keyHash = await hashWordKey(key)
  const report = keyHash && (await findReportByKey(keyHash))
  if (!report) return null
  const tell = (at: Date) => formatInstant(at, report.timeZone, language)
  const due = answerDueAt(report)
  const messages = await listReportMessages(report.id, { notes: false })
  return {
    datathon: report.datathon,
    state: report.state,
    overdue: isAnswerOverdue(report, now),
    told: report.told,
    receivedAt: tell(report.receivedAt),
    due: due && tell(due),
    readers: (await listReaders(report.id)).map(({ handle }) => handle),
    messages: messages.map(({ writtenAt, ...message }) => ({ ...message, at: tell(writtenAt) })),
  }
}
