import type { Submission, SubmissionResult } from '@conform-to/react'

/**
 * Answers a form whose use-case refused: a field's refusal stands beside its field, any other above the form. What
 * was typed comes back, secrets apart.
 */
export function replyWith<Schema>(
  submission: Submission<Schema>,
  { refusal, field }: { refusal: string; field?: string },
  secrets: string[] = [],
): SubmissionResult {
  const errors =
    field === undefined ? { formErrors: [refusal] } : { fieldErrors: { [field]: [refusal] } }
  return submission.reply({ ...errors, hideFields: secrets }) as SubmissionResult
}
