import { areResultsOut } from '~/domains/judging/queries-results.server'
import { ownSubmission } from '~/domains/submissions/submission-access.server'
import { placeOf } from '~/domains/teams/team-place'
import type { Visit } from '~/domains/people/visit'

/** The submission of a page that only its team has. Judging says whether all may read it, which submissions do not know of. */
export const ownedBy = (visit: Visit, request: Request, id: string | undefined, kind: string) =>
  ownSubmission(visit, request, id, areResultsOut, kind)

/** Where a submission's team lies, for the way to it above each page. */
export const teamPlaceOf = (submission: {
  teamSlug: string
  teamName: string
  datathonSlug: string
  datathonName: string
}) => placeOf({ ...submission, slug: submission.teamSlug, name: submission.teamName })
