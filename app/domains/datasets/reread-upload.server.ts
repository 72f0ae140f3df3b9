import { inTransaction } from 'db/transaction'
import { enqueue } from '~/platform/queue'
import { ok, refuse } from '~/shared/result'
import { deleteFiles } from '../files/queries.server'
import type { Viewer } from '../people/rules'
import { canSeeIntake } from './policy'
import { lockIntake, updateMissingValues } from './queries-intakes.server'
import { readMissingValues } from './schema'

/** Has an upload read again with other texts for "no value". Refused: `not-found`. */
export function rereadUpload(viewer: Viewer, intakeId: string, missingValues: string) {
  return inTransaction(async (trx) => {
    const intake = await lockIntake(intakeId, trx)
    if (!intake || !canSeeIntake(viewer, intake)) return refuse('not-found')
    await updateMissingValues(intakeId, readMissingValues(missingValues), trx)
    if (intake.tableFileId) await deleteFiles([intake.tableFileId], trx)
    await enqueue('read-upload', { intakeId }, trx)
    return ok(undefined)
  })
}
