import type { SubmissionState } from './rules'

/** What became of a version: the one that counts, or one that another came after. */
export type ReceiptStanding = 'locked' | 'last' | 'superseded' | 'withdrawn'

/** @param submission with the number of its version handed in last */
export function standingOf(
  version: { number: number },
  submission: { state: SubmissionState; lockedVersion: number | null; lastVersion: number },
): ReceiptStanding {
  if (submission.state === 'withdrawn') return 'withdrawn'
  if (submission.lockedVersion !== null)
    return submission.lockedVersion === version.number ? 'locked' : 'superseded'
  return submission.lastVersion === version.number ? 'last' : 'superseded'
}
