import { mayWrite, type OrganizationStatus } from '../organizations/rules'
import type { QuestionKey } from './questions'

export interface BeforeReview {
  /** The required questions that are open. */
  missing: QuestionKey[]
  /** How many answers the organisation has not approved, and how many words it has not decided on. */
  unapproved: number
  openTraces: number
  organizationStatus: OrganizationStatus | null
}

/** What there is to do beside answering; of an organisation that was stopped nothing can be done here. */
export type StepBeforeReview = 'approve' | 'decide' | 'organization' | 'stopped'

/** What stands between a brief whose answers are there and its review, in the order in which it is best done. */
export function stepsBeforeReview(brief: Omit<BeforeReview, 'missing'>): StepBeforeReview[] {
  const { unapproved, openTraces, organizationStatus: status } = brief
  const steps: (StepBeforeReview | false)[] = [
    unapproved > 0 && 'approve',
    openTraces > 0 && 'decide',
    status === null && 'organization',
    status !== null && !mayWrite(status) && 'stopped',
  ]
  return steps.filter((step) => step !== false)
}

/** Whether it can be sent now: what `submit` would not refuse. */
export const canBeSent = (brief: BeforeReview) =>
  brief.missing.length === 0 && stepsBeforeReview(brief).length === 0
