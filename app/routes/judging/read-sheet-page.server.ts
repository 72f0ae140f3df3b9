import { shareOf } from '~/domains/datathons/rubric'
import { listCriteria } from '~/domains/datathons/queries.server'
import { canScore } from '~/domains/judging/policy'
import { placeInQueue } from '~/domains/judging/queue'
import { hasConflict } from '~/domains/judging/queries-conflicts.server'
import { findSheet } from '~/domains/judging/queries-sheets.server'
import { findAssignment, listAssignmentsOf } from '~/domains/judging/queries.server'
import { judgingIsOpen, reopenSheet } from '~/domains/judging/rules'
import { sheetStart } from '~/domains/judging/sheet-entries'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { findSubmission } from '~/domains/submissions/queries.server'
import { translator } from '~/locales/translator.server'
import { formatInstant } from '~/shared/instants'
import { timeLeft } from '~/shared/time-left'
import { judgeDocument } from './judge-document.server'

/** What the page of a sheet shows, for its own address and for that which hands it in. */
export async function readSheetPage(visit: Visit, request: Request, assignmentId: string) {
  const viewer = signedIn(visit, request)
  const assignment = await findAssignment(assignmentId)
  if (!assignment || !canScore(viewer, assignment)) throw await notFound(visit, 'judging.read')
  const { id, submissionId, datathonId, timeZone, judgingClosesAt, blindJudging, rubricLanguage } =
    assignment
  if (await hasConflict(viewer.id, submissionId))
    throw await forbidden(visit, 'judging.read', submissionId)
  const [submission, criteria, sheet, assignments] = await Promise.all([
    findSubmission(submissionId),
    listCriteria(datathonId),
    findSheet(id),
    listAssignmentsOf(viewer.id),
  ])
  const document = submission && (await judgeDocument(submission, blindJudging, visit))
  const place = placeInQueue(assignments, id)
  if (!document || !place) throw await notFound(visit, 'judging.read', submissionId)
  const isOpen = judgingIsOpen(assignment, visit.now).ok
  const submitted = sheet?.state === 'submitted'
  const closesAt = formatInstant(judgingClosesAt, timeZone, visit.language)
  const t = translator(visit.language)
  const { number, ...bar } = place
  return {
    page: { title: `${t('judging:submissionNumber', { number })}: ${document.title}` },
    bar: { ...bar, left: isOpen ? timeLeft(visit.now, judgingClosesAt) : null },
    number,
    conflictHref: isOpen ? `/judge/${id}/conflict` : null,
    document,
    sheet: {
      id,
      page: visit.requestId,
      base: sheet?.savedAt.toISOString() ?? '',
      savedByPage: sheet?.savedByPage ?? '',
      criteria: criteria.map(({ id, name, description, weight, levels }) => ({
        id,
        name,
        description,
        language: rubricLanguage,
        share: shareOf(weight, criteria),
        levels,
      })),
      start: sheetStart(criteria, sheet),
      closesAt,
      isOpen: isOpen && !submitted,
    },
    settled:
      isOpen && !submitted
        ? null
        : { submitted, mayReopen: isOpen && reopenSheet(sheet?.state ?? null).ok, closesAt },
    scoring: visit.sent || new URL(request.url).searchParams.has('scoring'),
  }
}
