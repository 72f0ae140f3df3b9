import type { Answers } from './answers'
import { contentHash, saltedDigest } from './receipt'

interface Kept {
  submissionId: string
  number: number
  receiptCode: string
  handedInAt: Date
  commitSha: string
  commitKnownSince: Date | null
  contentHash: string
  hashFormat: number
  repository: string | null
  repositorySalt: string | null
  repositoryDigest: string | null
  answers: Answers
  answersSalt: string | null
  answersDigest: string | null
}

/**
 * What comes of computing a receipt again from what is kept. `whole`: all agrees, erased values by their digests alone.
 * `answers-differ`: the receipt holds, and the answers are not read word for word as they were handed in, because a name
 * was taken out. `not-computable`: of the first format, and what it covers was erased. `broken`: something was changed.
 */
export type ReceiptCheck = 'whole' | 'answers-differ' | 'not-computable' | 'broken'

/** Computes a receipt's hash again. @param datasets those of the version */
export function verifyReceipt(
  kept: Kept,
  datasets: { id: string; version: number }[],
): ReceiptCheck {
  const { repository, answers } = kept
  const rest = {
    receipt: kept.receiptCode,
    submission: kept.submissionId,
    version: kept.number,
    handedInAt: kept.handedInAt,
    commit: kept.commitSha,
    commitKnownSince: kept.commitKnownSince,
    datasets,
  }
  if (kept.hashFormat === 1) {
    if (repository === null) return 'not-computable'
    return contentHash({ ...rest, repository, answers }) === kept.contentHash ? 'whole' : 'broken'
  }
  const { repositoryDigest, answersDigest } = kept
  if (repositoryDigest === null || answersDigest === null) return 'broken'
  const hidden = { repository: { sha256: repositoryDigest }, answers: { sha256: answersDigest } }
  if (contentHash({ ...rest, ...hidden }) !== kept.contentHash) return 'broken'
  if (repository !== null && !agrees(repository, kept.repositorySalt, repositoryDigest))
    return 'broken'
  return agrees(answers, kept.answersSalt, answersDigest) ? 'whole' : 'answers-differ'
}

const agrees = (value: unknown, salt: string | null, digest: string) =>
  salt !== null && saltedDigest(salt, value) === digest
