import { readAgain } from '~/domains/submissions/read-again.server'
import { now } from '~/platform/clock'

/** Reads a submission's repository again. What GitHub does not give now is asked for later; a missing one is not. */
export async function readRepositoryTask({ submissionId }: { submissionId: string }) {
  const read = await readAgain(submissionId, now())
  if (!read.ok && read.refusal !== 'repository-not-found') throw new Error(read.refusal)
}
