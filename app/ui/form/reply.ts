import type { Submission, SubmissionResult } from '@conform-to/react'
import { seenField, type TextClash } from '~/shared/clashes'

/**
 * Answers a form whose use-case refused: a field's refusal stands beside its field, any other above the form. What
 * was typed comes back, secrets apart.
 */
export function replyWith<Schema>(
  submission: Submission<Schema>,
  { refusal, field, also = [] }: { refusal: string; field?: string; also?: string[] },
  secrets: string[] = [],
): SubmissionResult {
  const errors =
    field === undefined
      ? { formErrors: [refusal] }
      : { fieldErrors: Object.fromEntries([field, ...also].map((each) => [each, [refusal]])) }
  return submission.reply({ ...errors, hideFields: secrets }) as SubmissionResult
}

/**
 * The same for a form that another page's text met: both come back, and once both are shown the form has seen what
 * stands, so that sending it again is the choice. Of what did not clash it has seen what it showed.
 */
export function replyWithClashes<Schema>(
  submission: Submission<Schema>,
  refused: { refusal: string; field?: string; clashes: TextClash[] },
): SubmissionResult & { clashes: TextClash[] } {
  const { clashes } = refused
  const reply = replyWith(submission, refused)
  const seen = Object.fromEntries(clashes.map(({ field, stamp }) => [seenField(field), stamp]))
  return { ...reply, initialValue: { ...reply.initialValue, ...seen }, clashes }
}

/** What a form came back with, where another page saved something else meanwhile. */
export function clashesOf(reply: unknown): TextClash[] {
  return ((reply ?? {}) as { clashes?: TextClash[] }).clashes ?? []
}
