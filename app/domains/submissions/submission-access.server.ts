import { canOrganize } from '../datathons/policy'
import { listDatathonRoles } from '../datathons/queries.server'
import { forbidden, notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { findTeamMembership } from '../teams/queries.server'
import { canHandIn, canSeeSubmission } from './policy'
import { findSubmission } from './queries.server'

/** What judging, a later domain, says: whether the results of a datathon are out. */
type ResultsAreOut = (datathonId: string) => Promise<boolean>

/**
 * A submission and what the reader is to it.
 * @throws 404 where it does not exist or is not for this reader; to somebody signed in, that is written down
 */
export async function seenSubmission(
  visit: Visit,
  id = '',
  resultsAreOut: ResultsAreOut,
  kind = 'submission.read',
) {
  const submission = await findSubmission(id)
  if (!submission) throw await notFound(visit, kind)
  const { viewer } = visit
  const standing = {
    membership: await findTeamMembership(viewer?.id, submission.teamId),
    organizes: canOrganize(viewer, await listDatathonRoles(viewer?.id, submission.datathonId)),
    isPublic: submission.state === 'locked' && (await resultsAreOut(submission.datathonId)),
  }
  if (!canSeeSubmission(viewer, standing)) throw await notFound(visit, kind, submission.id)
  return { submission, standing }
}

/** The submission of a page that only its team has: 404 for strangers, 403 for others who may read it. */
export async function ownSubmission(
  visit: Visit,
  request: Request,
  id = '',
  resultsAreOut: ResultsAreOut,
  kind: string,
) {
  const viewer = signedIn(visit, request)
  const { submission, standing } = await seenSubmission(visit, id, resultsAreOut, kind)
  if (!canHandIn(viewer, standing)) throw await forbidden(visit, kind, submission.id)
  return { viewer, submission }
}
