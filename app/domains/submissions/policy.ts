import { hasRole, type Viewer } from '../people/rules'
import { canWorkIn, type TeamBelonging } from '../teams/policy'

/** What somebody is to a submission. */
export interface SubmissionStanding {
  /** In its team. */
  membership: TeamBelonging
  /** Runs its datathon. */
  organizes: boolean
  /** What judging, a later domain, says: results are out, so that everybody may see. */
  isPublic: boolean
}

/** Handing in, withdrawing, linking: anybody in the team, so that one person's lost train stops nobody. */
export function canHandIn(
  viewer: Viewer | null,
  { membership }: Pick<SubmissionStanding, 'membership'>,
): boolean {
  return canWorkIn(viewer, membership)
}

/** Until results are out a submission is its team's and its organisers'; judges read it on their own page. */
export function canSeeSubmission(viewer: Viewer | null, standing: SubmissionStanding): boolean {
  return (
    standing.isPublic ||
    standing.organizes ||
    canHandIn(viewer, standing) ||
    hasRole(viewer, 'administrator')
  )
}
