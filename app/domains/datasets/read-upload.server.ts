import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTransaction } from 'db/transaction'
import { copyLocally, scratchFolder } from '../files/copy-locally.server'
import { recordFile } from '../files/record-file.server'
import { storeBytes } from '../files/store-bytes.server'
import { examineFile } from './examine-file.server'
import { findIntake, updateIntakeRead, updateProgress } from './queries-intakes.server'

const mostTableBytes = 2_000_000_000
const millisecondsBetweenSteps = 500

/**
 * Reads an uploaded file, tells how far it is, and leaves what was found with the upload. Done again it does nothing; one
 * that broke off is begun anew.
 */
export async function readUpload(intakeId: string): Promise<void> {
  const intake = await findIntake(intakeId)
  if (!intake || intake.state === 'read' || intake.state === 'refused') return
  const scratch = await scratchFolder()
  const table = join(scratch, `${randomUUID()}.parquet`)
  const copy = await copyLocally(intake)
  try {
    const { missingValues } = intake
    const progress = inSteps((share, rowsRead) => updateProgress(intakeId, { share, rowsRead }))
    const { findings, facts } = await examineFile(
      copy,
      missingValues,
      { table, scratch },
      progress.tell,
    )
    await progress.told()
    if (!facts) return await updateIntakeRead(intakeId, { state: 'refused', findings })
    const stored = await storeBytes(createReadStream(table), mostTableBytes)
    if (!stored.ok) throw new Error(stored.refusal)
    await inTransaction(async (trx) => {
      const names = { name: 'table.parquet', mediaType: 'application/vnd.apache.parquet' }
      const tableFileId = await recordFile(
        stored.value,
        { ...names, purpose: 'dataset-table', uploadedBy: intake.uploadedBy },
        trx,
      )
      await updateIntakeRead(intakeId, { state: 'read', findings, facts, tableFileId }, trx)
    })
  } finally {
    await rm(table, { force: true })
    await rm(copy, { force: true })
  }
}

/** Writes progress at most twice a second, one write after the other. */
function inSteps(write: (share: number, rows: number) => Promise<void>) {
  let last = 0
  let writing = Promise.resolve()
  return {
    tell: (share: number, rows: number) => {
      const time = performance.now()
      if (time - last < millisecondsBetweenSteps) return
      last = time
      writing = writing.then(() => write(Math.min(share, 1), rows))
    },
    told: () => writing,
  }
}
