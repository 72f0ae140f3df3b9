import { canOrganize } from '../datathons/policy'
import type { DatathonRole } from '../datathons/rules'
import type { Viewer } from '../people/rules'

/** A sheet is its judge's alone: not even those who organise read it before the results. */
export function canScore(viewer: Viewer | null, assignment: { judgeId: string | null }): boolean {
  return viewer !== null && viewer.id === assignment.judgeId
}

/** What judges wrote to a team is read by that team, and by those who organise. */
export function canReadFeedback(
  viewer: Viewer | null,
  { isMember, organizes }: { isMember: boolean; organizes: boolean },
): boolean {
  return viewer !== null && (isMember || organizes)
}

/** Who reads which submission is said by whoever organises the datathon. */
export function canAssignJudges(viewer: Viewer | null, roles: DatathonRole[]): boolean {
  return canOrganize(viewer, roles)
}

/** Publishing the results is asked for by whoever organises, and done by a second of them: `approvals/policy.ts`. */
export function canAskToPublish(viewer: Viewer | null, roles: DatathonRole[]): boolean {
  return canOrganize(viewer, roles)
}
