import { refuse } from '~/shared/result'

/**
 * Who hid something, as its place says: never their name. Nowadays whoever organises or administers; the others once
 * could, and what they hid says so.
 */
export type Hider = 'organization' | 'companion' | 'organizer' | 'administration'

/** Why whoever organises may hide a question or an answer; the sentence beside it says more. */
export const hidingReasons = ['personal-data', 'danger', 'hate', 'off-topic', 'other'] as const
export type HidingReason = (typeof hidingReasons)[number]

export const hiddenParts = ['question', 'answer'] as const
export type HiddenPart = (typeof hiddenParts)[number]

interface Parts {
  answer: string | null
  hiddenBy: string | null
  answerHiddenBy: string | null
}

/** What is hidden takes no answer, and a hidden answer no correction: it is shown again first. */
export function answerHidden({ hiddenBy, answerHiddenBy }: Omit<Parts, 'answer'>) {
  if (hiddenBy) return refuse('question-hidden')
  return answerHiddenBy ? refuse('answer-hidden') : null
}

/** Which parts can be hidden now: with a question goes its answer. */
export function partsToHide({ answer, hiddenBy, answerHiddenBy }: Parts): HiddenPart[] {
  if (hiddenBy) return []
  return answer === null || answerHiddenBy ? ['question'] : ['question', 'answer']
}
