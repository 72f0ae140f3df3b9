import { storeArchive } from '~/domains/submissions/store-archive.server'

/** Keeps a copy of the code of a submission that was locked. */
export function storeArchiveTask({
  submissionId,
  number,
}: {
  submissionId: string
  number: number
}) {
  return storeArchive(submissionId, number)
}
