import type { Submission, SubmissionResult } from '@conform-to/react'

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
