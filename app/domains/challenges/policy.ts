import type { DatathonRole } from '../datathons/rules'
import { canActFor, type Belonging } from '../organizations/policy'
import { hasRole, type Viewer } from '../people/rules'
import { isPublic, type ChallengeState } from './rules'

/** What somebody is to a brief: part of its organisation or of its need, or somebody in its datathon. */
export interface Standing {
  membership: Belonging
  /** Their roles in the datathon that the brief names, or would be published into. */
  datathonRoles: DatathonRole[]
  /** Told the need that it began as. */
  tells: boolean
  /** Is the companion of that need, and writes with whoever told it. */
  accompanies: boolean
}

/** Whose brief it is: the members of its organisation, and whoever told the need that it began as. */
export function canSubmit(viewer: Viewer | null, { membership, tells }: Standing): boolean {
  return viewer !== null && (tells || canActFor(viewer, membership))
}

/** Approving what a companion wrote: whose brief it is. */
export function canApprove(viewer: Viewer | null, standing: Standing): boolean {
  return canSubmit(viewer, standing)
}

/** Deleting its draft: whose brief it is. A companion gives the need back, and the organisation's words stay theirs. */
export function canDelete(viewer: Viewer | null, standing: Standing): boolean {
  return canSubmit(viewer, standing)
}

/** Keeping its annex and saying which team may read it: whose brief it is, and nobody for them. */
export function canKeepAnnex(viewer: Viewer | null, standing: Standing): boolean {
  return canSubmit(viewer, standing)
}

/** Writing a brief: whose it is, and the companion of its need. */
export function canWrite(viewer: Viewer | null, standing: Standing): boolean {
  return canSubmit(viewer, standing) || (viewer !== null && standing.accompanies)
}

/** Taking a voice away: who writes, and what the organisation stands by only its own people and whoever tells it. */
export function canSilence(
  viewer: Viewer | null,
  standing: Standing,
  voice: { waits: boolean; recordedBy: string },
): boolean {
  if (canSubmit(viewer, standing)) return true
  return canWrite(viewer, standing) && (voice.waits || voice.recordedBy === viewer?.id)
}

/** Nobody decides on what they have written themselves. */
const writes = ({ membership, tells, accompanies }: Standing) =>
  Boolean(membership) || tells || accompanies

/** Commenting and asking for changes: organisers and companions, but nobody on a brief of their own organisation. */
export function canReview(viewer: Viewer | null, standing: Standing): boolean {
  if (!viewer || writes(standing)) return false
  return canReviewEverywhere(viewer) || canPublish(viewer, standing)
}

/** Answering a comment: whoever writes the brief, and whoever reviews it. */
export function canReply(viewer: Viewer | null, standing: Standing): boolean {
  return canWrite(viewer, standing) || canReview(viewer, standing)
}

/** Those of the instance review in every datathon, and what names none. */
export function canReviewEverywhere(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'organizer', 'companion')
}

/** Publishing: organisers alone. A companion has helped to write it and does not decide on it. */
export function canPublish(viewer: Viewer | null, standing: Standing): boolean {
  if (!viewer || writes(standing)) return false
  return hasRole(viewer, 'organizer') || standing.datathonRoles.includes('organizer')
}

/** Marking its do-no-harm section as risky: whoever reviews it. */
export function canMarkHarm(viewer: Viewer | null, standing: Standing): boolean {
  return canReview(viewer, standing)
}

/** Taking such a mark away: whoever could publish it and has not set it, so that nobody undoes alone what needs two. */
export function canLiftHarm(
  viewer: Viewer | null,
  standing: Standing,
  mark: { markedBy: string | null },
): boolean {
  return canPublish(viewer, standing) && mark.markedBy !== viewer?.id
}

/**
 * Publishing, as far as marks go: whoever took the last one away has said that there is no such risk, and somebody else
 * publishes.
 * @param lifted marks that were taken away, the latest first
 */
export function canPublishUnmarked(
  viewer: Viewer | null,
  lifted: readonly { liftedBy: string | null }[],
): boolean {
  return viewer !== null && lifted[0]?.liftedBy !== viewer.id
}

/** Agreeing as the second person that a risky brief is published: one of those entitled, or who stands in, who does not write it. */
export function canAgree(viewer: Viewer | null, standing: Standing): boolean {
  return viewer !== null && !writes(standing)
}

/**
 * A published brief is public; one that was sent to review is its authors' and its reviewers'. A draft holds what somebody
 * told in confidence: its authors read it, and organisers, who look after needs, as its need's page says.
 */
export function canSee(
  viewer: Viewer | null,
  challenge: { state: ChallengeState },
  standing: Standing,
): boolean {
  return (
    isPublic(challenge.state) ||
    canWrite(viewer, standing) ||
    canPublish(viewer, standing) ||
    (challenge.state !== 'draft' && canReadAll(viewer, standing))
  )
}

const canReadAll = (viewer: Viewer | null, standing: Standing) =>
  canReview(viewer, standing) || hasRole(viewer, 'administrator')

/** Asking: anybody signed in but who writes the brief. */
export function canAsk(viewer: Viewer | null, standing: Standing): boolean {
  return viewer !== null && !writes(standing)
}

/** Answering for all teams to read: whose brief it is, the companion of its need and no other, and organisers. */
export function canAnswer(viewer: Viewer | null, standing: Standing): boolean {
  return canWrite(viewer, standing) || canPublish(viewer, standing)
}

/**
 * Hiding a question or an answer, with a reason, and showing it again: organisers. Whoever writes the brief is asked
 * uncomfortable things too, so they report like everybody, and an administrator decides.
 */
export function canModerate(viewer: Viewer | null, standing: Standing): boolean {
  return canPublish(viewer, standing)
}

/** Naming the data that teams can work with: the organisation and the reviewers. */
export function canLinkDatasets(viewer: Viewer | null, standing: Standing): boolean {
  return canWrite(viewer, standing) || canReview(viewer, standing)
}
