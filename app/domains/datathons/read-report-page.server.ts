import { formatInstant } from '~/shared/instants'
import { isUuid } from '~/shared/uuid'
import { notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { answerDueAt, isAnswerOverdue } from './conduct'
import { readReport } from './read-report.server'
import type { ShownReport } from './shown-report'

/**
 * What the page of one report shows to one of its readers.
 * @throws Response 404 for everybody else, as where there is none; to sign-in for whoever is not signed in
 */
export async function readReportPage(
  visit: Visit,
  request: Request,
  id = '',
): Promise<ShownReport> {
  const viewer = signedIn(visit, request)
  const read = isUuid(id) ? await readReport(viewer, id) : null
  if (!read) throw await notFound(visit, 'conduct.read')
  if (!read.ok) throw new Response(null, { status: 404 })
  const { report, named, readers, messages } = read.value
  const tell = (at: Date) => formatInstant(at, viewer.timeZone, visit.language)
  const due = answerDueAt(report)
  return {
    id: report.id,
    number: report.id.slice(0, 8),
    datathon: report.datathon,
    state: report.state,
    overdue: isAnswerOverdue(report, visit.now),
    escalated: report.escalated,
    wantsAnswer: report.wantsAnswer,
    told: report.told,
    receivedAt: tell(report.receivedAt),
    due: due && tell(due),
    reporter: report.reporter,
    named,
    otherReaders: readers.filter((handle) => handle !== viewer.handle),
    messages: messages.map(({ writtenAt, ...message }) => ({ ...message, at: tell(writtenAt) })),
  }
}
