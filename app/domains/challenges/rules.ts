import { ok, refuse } from '~/shared/result'
import { mayBePublished, mayWrite, type OrganizationStatus } from '../organizations/rules'
import { spokenLanguages } from '../people/rules'
import type { QuestionKey } from './questions'

export type ChallengeState =
  'draft' | 'in_review' | 'changes_requested' | 'published' | 'closed' | 'archived'

/** In which languages a brief is usually written: Spanish, English, and those of Mexico that most people speak. */
export const briefLanguages = spokenLanguages

/** What readers who are not part of it may see. */
const publicStates: readonly ChallengeState[] = ['published', 'closed', 'archived']

export function isPublic(state: ChallengeState): boolean {
  return publicStates.includes(state)
}

/** Answers change in the draft, after a request for changes, and for a new version of what is published; not under review. */
export function isEditable(state: ChallengeState): boolean {
  return state === 'draft' || state === 'changes_requested' || state === 'published'
}

/** Title, theme and language stand in links and lists: they stay once the brief is published. */
export function areFactsEditable(state: ChallengeState): boolean {
  return state === 'draft' || state === 'changes_requested'
}

/** Writing answers, or their translations: why it cannot be now is said beside what was typed. */
export function writeIn({ state }: { state: ChallengeState }) {
  if (isEditable(state)) return ok(undefined)
  return refuse(state === 'in_review' ? 'sent-to-review' : 'brief-closed')
}

/** The same of title, theme and language. */
export function writeFacts({ state }: { state: ChallengeState }) {
  if (areFactsEditable(state)) return ok(undefined)
  return refuse(state === 'in_review' ? 'sent-to-review' : 'facts-public')
}

/** A draft may be deleted as long as it was never submitted: what reviewers have read and answered stays. */
export function discard(challenge: { state: ChallengeState; submittedAt: Date | null }) {
  if (challenge.state !== 'draft' || challenge.submittedAt !== null) return refuse('not-a-draft')
  return ok(undefined)
}

const hour = 3_600_000
const day = 24 * hour

/** A draft that nobody writes in is deleted after so many days; its organisation is told a month before. */
export const draftDays = 365
const noticeOfDays = 30

/**
 * Whether saving is to be kept as the last time that a draft was written in: to the hour, so that each saved answer is
 * not a write more. What was told before holds no longer.
 */
export function touches(draft: { touchedAt: Date | null; warnedAt: Date | null }, now: Date) {
  return draft.touchedAt === null || draft.warnedAt !== null || +now - +draft.touchedAt >= hour
}

/** What was written in last before these is to be told of, or to go, which takes having been told for a month. */
export function draftsOver(now: Date) {
  return {
    untouchedToTell: new Date(+now - (draftDays - noticeOfDays) * day),
    untouchedToDelete: new Date(+now - draftDays * day),
    toldBefore: new Date(+now - noticeOfDays * day),
  }
}

/** When a draft goes that its organisation has been told of. */
export const draftGoesAt = (warnedAt: Date) => new Date(+warnedAt + noticeOfDays * day)

/** What stands between the answers and a reader. */
export interface Answered {
  /** The required questions that are still open. */
  missing: QuestionKey[]
  /** Answers in words that the organisation has not approved: none of them is ever published. */
  unapproved: QuestionKey[]
  /** How many words could point at somebody and wait for their author's decision. */
  openTraces?: number
}

/** `draft | changes_requested → in_review`, once the seven required answers are there all are approved, and nothing waits to be decided on. */
export function submit(
  challenge: { state: ChallengeState; organizationStatus: OrganizationStatus | null },
  { missing, unapproved, openTraces = 0 }: Answered,
) {
  if (!areFactsEditable(challenge.state)) return refuse('not-a-draft')
  if (challenge.organizationStatus === null) return refuse('no-organization')
  if (!mayWrite(challenge.organizationStatus)) return refuse('organization-stopped')
  if (missing.length > 0) return refuse('answers-missing')
  if (unapproved.length > 0) return refuse('answers-unapproved')
  if (openTraces > 0) return refuse('traces-undecided')
  return ok('in_review' as const)
}

/** `in_review → changes_requested`: a request without a comment would leave the author guessing. */
export function requestChanges(challenge: { state: ChallengeState }, openComments: number) {
  if (challenge.state !== 'in_review') return refuse('not-in-review')
  if (openComments === 0) return refuse('no-comment')
  return ok('changes_requested' as const)
}

/**
 * `in_review → published`, into a datathon. It invites strangers to spend a weekend on it, so there must be time left to
 * hand something in. Of an organisation that waits for its verification it is `ready`: published once that is done.
 */
export function publish(
  challenge: { state: ChallengeState; organizationStatus: OrganizationStatus | null },
  { missing, unapproved, openTraces = 0 }: Answered,
  datathon: { submissionsCloseAt: Date },
  now: Date,
) {
  if (challenge.state !== 'in_review') return refuse('not-in-review')
  const { organizationStatus } = challenge
  if (!organizationStatus || !mayWrite(organizationStatus))
    return refuse('organization-not-verified')
  if (missing.length > 0) return refuse('answers-missing')
  if (unapproved.length > 0) return refuse('answers-unapproved')
  if (openTraces > 0) return refuse('traces-undecided-by-author')
  if (datathon.submissionsCloseAt <= now) return refuse('deadline-passed', 'place')
  return ok(isVerified(organizationStatus) ? ('published' as const) : ('ready' as const))
}

const isVerified = (status: OrganizationStatus | null) => status !== null && mayBePublished(status)

/** A further version of a published brief: while teams can still take note of it. */
export function publishVersion(
  challenge: { state: ChallengeState; organizationStatus: OrganizationStatus | null },
  { missing, unapproved, openTraces = 0 }: Answered,
  changed: number,
  datathon: { submissionsCloseAt: Date },
  now: Date,
) {
  if (challenge.state !== 'published') return refuse('not-published')
  if (!isVerified(challenge.organizationStatus)) return refuse('organization-not-verified')
  if (datathon.submissionsCloseAt <= now) return refuse('handins-over')
  // What waits for approval is missing until then: the reason comes before what it leads to.
  if (unapproved.length > 0) return refuse('answers-unapproved')
  if (missing.length > 0) return refuse('answers-missing')
  if (changed === 0) return refuse('nothing-changed')
  if (openTraces > 0) return refuse('traces-undecided')
  return ok('published' as const)
}

/** `published → closed`, once hand-ins have closed. */
export function close(
  challenge: { state: ChallengeState },
  datathon: { submissionsCloseAt: Date },
  now: Date,
) {
  if (challenge.state !== 'published') return refuse('not-published')
  if (now < datathon.submissionsCloseAt) return refuse('still-open')
  return ok('closed' as const)
}

/** `closed → archived`: it leaves the lists, and its page stays. */
export function archive(challenge: { state: ChallengeState }) {
  return challenge.state === 'closed' ? ok('archived' as const) : refuse('not-closed')
}

/** Questions are asked while an answer can still help a team. */
export function ask(
  challenge: { state: ChallengeState },
  datathon: { submissionsCloseAt: Date },
  now: Date,
) {
  if (challenge.state !== 'published') return refuse('not-published')
  if (datathon.submissionsCloseAt <= now) return refuse('questions-closed')
  return ok(undefined)
}

/**
 * Marking the do-no-harm section as risky, once at a time and while it can still be acted on: what is public is
 * everybody's to read already.
 */
export function markHarm(challenge: { state: ChallengeState }, isMarked: boolean) {
  if (isPublic(challenge.state)) return refuse('review-over')
  return isMarked ? refuse('already-marked') : ok(undefined)
}

/** Whether one person's word is not enough to publish a brief. */
export const needsSecond = (mark: { liftedAt: Date | null } | undefined) =>
  mark !== undefined && mark.liftedAt === null

/** The same of a further version: what two people agreed to on doing no harm is not said otherwise by one alone. */
export const needsSecondVersion = (
  mark: { liftedAt: Date | null } | undefined,
  changesHarm: boolean,
) => changesHarm && needsSecond(mark)

/** Comments of reviewers are answered until the brief is public: then they have done their work. */
export function replyTo(challenge: { state: ChallengeState }) {
  return isPublic(challenge.state) ? refuse('review-over') : ok(undefined)
}

/** What came by mail and was not published is kept for so long; the same mail is known again as long. */
export const mailedAnswerDays = 90

/** In characters: what is not well said in a translation. */
export const longestDeclineReason = 1000

/** A translation that was not approved is kept for whoever wrote it for so long. */
export const declinedDays = 90
