import { inTransaction } from 'db/transaction'
import { enqueue } from '~/platform/queue'
import { storage } from '~/platform/storage/kept'
import { ok, refuse } from '~/shared/result'
import { recordFile } from '../files/record-file.server'
import type { StoredFile } from '../files/store-bytes.server'
import type { Viewer } from '../people/rules'
import { canAddVersion, canPropose } from './policy'
import { insertIntake } from './queries-intakes.server'
import { lockDataset } from './queries.server'
import { readMissingValues } from './schema'

/**
 * Takes in an uploaded file: it will be read by a task, and a page says how far that is.
 * @param slug the dataset of which it becomes the next version; null for a new one
 * @returns the upload's id. Refused: `file-empty`, `not-found`, `not-allowed`
 */
export async function receiveUpload(
  viewer: Viewer,
  slug: string | null,
  upload: { stored: StoredFile; name: string; missingValues: string },
  now: Date,
) {
  const { stored, name } = upload
  if (stored.bytes === 0) return refuse('file-empty', 'file')
  const isGzip = await beginsAsGzip(stored.storageKey)
  return inTransaction(async (trx) => {
    if (!canPropose(viewer)) return refuse('not-allowed')
    const dataset = slug === null ? null : await lockDataset(slug, trx)
    if (dataset === undefined) return refuse('not-found')
    if (dataset && !canAddVersion(viewer, dataset)) return refuse('not-allowed')
    const fileId = await recordFile(
      stored,
      {
        name: fileName(name, isGzip),
        mediaType: isGzip ? 'application/gzip' : 'text/csv',
        purpose: 'dataset',
        uploadedBy: viewer.id,
      },
      trx,
    )
    const intake = {
      datasetId: dataset?.id ?? null,
      fileId,
      missingValues: readMissingValues(upload.missingValues),
      uploadedBy: viewer.id,
      uploadedAt: now,
    }
    const id = await insertIntake(intake, trx)
    await enqueue('read-upload', { intakeId: id }, trx)
    return ok({ id })
  })
}

/** By its bytes: a name proves nothing. */
async function beginsAsGzip(storageKey: string): Promise<boolean> {
  const bytes = await (await storage()).get(storageKey, { start: 0, end: 1 })
  return Buffer.concat(await bytes.toArray()).equals(Buffer.from([0x1f, 0x8b]))
}

/** The name under which the file is given out again: plain signs, and an ending that says what it is. */
function fileName(name: string, isGzip: boolean): string {
  const stem = name
    .replace(/^.*[/\\]/, '')
    .replace(/(\.(csv|tsv|txt|gz))+$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${stem || 'datos'}.csv${isGzip ? '.gz' : ''}`
}
