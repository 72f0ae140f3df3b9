import { inTransaction } from 'db/transaction'
import { announce } from '~/platform/announcements'
import { downloadArchive } from '~/platform/github/archive'
import { recordFile } from '../files/record-file.server'
import { storeBytes } from '../files/store-bytes.server'
import { findHandIn, lockWithoutArchive, updateArchive } from './queries-versions.server'

/** More than any team writes in a weekend; data belongs in a dataset, not in the code. */
const largestArchive = 200_000_000

/**
 * Keeps a copy of a version's code as it was at its commit. Done twice it is kept once; a copy that came second is swept
 * away like any file that no row names.
 * @throws Error where GitHub does not give it now, so that the queue brings the task back
 */
export async function storeArchive(submissionId: string, number: number): Promise<void> {
  const version = await findHandIn(submissionId, number)
  if (!version || version.archiveFileId) return
  const { repository, commitSha } = version
  // Erased with the account that linked it: nobody knows any more where the code was.
  if (repository === null) return
  const archive = await downloadArchive(repository, commitSha)
  if (!archive.ok) throw new Error(`No archive of ${submissionId}: ${archive.refusal}`)
  const stored = await storeBytes(archive.value, largestArchive)
  if (!stored.ok) throw new Error(`No archive of ${submissionId}: ${stored.refusal}`)
  await inTransaction(async (trx) => {
    if (!(await lockWithoutArchive(submissionId, number, trx))) return
    // Not after the repository, whose name may be somebody's.
    const name = `${version.receiptCode}.tar.gz`
    const facts = { name, mediaType: 'application/gzip', purpose: 'archive', uploadedBy: null }
    await updateArchive(submissionId, number, await recordFile(stored.value, facts, trx), trx)
    // Once results are out, the page that offers the copy is public.
    await announce('pages', trx)
  })
}
