import { inTransaction } from 'db/transaction'
import { deleteFiles } from '../files/queries.server'
import { deleteIntakesBefore } from './queries-intakes.server'
import { intakeDays } from './upload-limits'

/** Uploads that nobody made a dataset of within a week, and their files. */
export function forgetUploads(now: Date): Promise<void> {
  return inTransaction(async (trx) => {
    const left = await deleteIntakesBefore(new Date(now.getTime() - intakeDays * 86_400_000), trx)
    await deleteFiles(left, trx)
  })
}
