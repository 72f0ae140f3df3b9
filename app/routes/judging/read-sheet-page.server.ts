import { capacityProfileOf, textOf } from '~/domains/challenges/answers'
import { findPublishedChallengeById } from '~/domains/challenges/queries-published.server'
import { shareOf } from '~/domains/datathons/rubric'
import { listCriteria } from '~/domains/datathons/queries.server'
import { documentFacts } from '~/domains/judging/document-facts'
import { canScore } from '~/domains/judging/policy'
import { groupQueue } from '~/domains/judging/queue'
import { hasConflict } from '~/domains/judging/queries-conflicts.server'
import { findDocument } from '~/domains/judging/queries-document.server'
import { findSheet } from '~/domains/judging/queries-sheets.server'
import { findAssignment, listAssignmentsOf } from '~/domains/judging/queries.server'
import { judgingIsOpen, reopenSheet } from '~/domains/judging/rules'
import { sheetStart } from '~/domains/judging/sheet-entries'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { formatInstant } from '~/shared/instants'
import { timeLeft } from '~/shared/time-left'

/** What the page of a sheet shows, for its own address and for that which hands it in. */
export async function readSheetPage(visit: Visit, request: Request, assignmentId: string) {
  const viewer = signedIn(visit, request)
  const assignment = await findAssignment(assignmentId)
  if (!assignment || !canScore(viewer, assignment)) throw await notFound(visit, 'judging.read')
  const { id, submissionId, datathonId, timeZone, judgingClosesAt, blindJudging } = assignment
  if (await hasConflict(viewer.id, submissionId))
    throw await forbidden(visit, 'judging.read', submissionId)
  const [document, criteria, sheet, assignments] = await Promise.all([
    findDocument(submissionId),
    listCriteria(datathonId),
    findSheet(id),
    listAssignmentsOf(viewer.id),
  ])
  const challenge = (await findPublishedChallengeById(document.challengeId))!
  const group = groupQueue(assignments).find((each) => each.assignments.some((row) => row.id === id))! // prettier-ignore
  const at = group.assignments.findIndex((row) => row.id === id)
  const isOpen = judgingIsOpen(assignment, visit.now).ok
  const submitted = sheet?.state === 'submitted'
  const closesAt = formatInstant(judgingClosesAt, timeZone, visit.language)
  const t = translator(visit.language)
  return {
    page: { title: t('judging:submissionNumber', { number: at + 1 }) },
    bar: {
      cells: group.assignments.map((row) => row.id === id ? ('here' as const) : row.sheetState === 'submitted' ? ('has' as const) : ('empty' as const)), // prettier-ignore
      submitted: group.submitted,
      left: isOpen ? timeLeft(visit.now, judgingClosesAt) : null,
      previous: group.assignments[at - 1]?.id ?? null,
      next: group.assignments[at + 1]?.id ?? null,
    },
    document: {
      number: at + 1,
      team: blindJudging ? null : document.teamName,
      challenge: {
        title: challenge.title,
        href: `/challenges/${challenge.slug}`,
        language: challenge.language,
        texts: (
          [
            ['problem', 'problem'],
            ['users', 'users'],
            ['success', 'sign'],
          ] as const
        ).flatMap(([key, question]) => {
          const text = textOf(challenge.content.answers, question)
          return text ? [{ key, text }] : []
        }),
        profile: capacityProfileOf(challenge.content.answers),
      },
      version: document.version,
      commit: document.commitSha.slice(0, 7),
      handedInAt: formatInstant(document.handedInAt, timeZone, visit.language),
      answers: Object.entries(document.answers).flatMap(([question, text]) => typeof text === 'string' && text ? [{ question, text }] : []), // prettier-ignore
      facts: documentFacts(document.facts, assignment),
      readme: document.facts.readme ? renderMarkdown(document.facts.readme.text) : null,
    },
    sheet: {
      id,
      page: visit.requestId,
      base: sheet?.savedAt.toISOString() ?? '',
      savedByPage: sheet?.savedByPage ?? '',
      criteria: criteria.map(({ id, name, description, weight, levels }) => ({
        id,
        name,
        description,
        share: shareOf(weight, criteria),
        levels,
      })),
      start: sheetStart(criteria, sheet),
      closesAt,
      isOpen: isOpen && !submitted,
    },
    settled: isOpen && !submitted ? null : { submitted, mayReopen: isOpen && reopenSheet(sheet?.state ?? null).ok, closesAt }, // prettier-ignore
    scoring: new URL(request.url).searchParams.has('scoring') || request.method === 'POST',
  }
}
