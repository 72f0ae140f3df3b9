import { storage } from '~/platform/storage/kept'
import { ok, refuse, type Result } from '~/shared/result'
import type { StoredFile } from '../files/store-bytes.server'
import { fileKindOf, tellingBytes, type FileKind } from './file-kind'

export interface EvidenceFile {
  name: string
  mediaType: FileKind
  stored: StoredFile
}

/**
 * Looks at what was uploaded as evidence before it is told of; of what is refused nothing stays.
 * Refusals, on the field `file`: file-too-large, file-empty, not-evidence.
 */
export async function keepEvidenceFile({
  name,
  stored,
}: {
  name: string
  stored: Result<StoredFile>
}) {
  if (!stored.ok) return stored
  const { storageKey, bytes } = stored.value
  const kind = bytes > 0 ? fileKindOf(await readStart(storageKey, bytes)) : null
  if (kind) return ok<EvidenceFile>({ name, mediaType: kind, stored: stored.value })
  await dropEvidenceFile(stored.value)
  return refuse(bytes > 0 ? 'not-evidence' : 'file-empty', 'file')
}

/** Removes the bytes of a file that nothing will tell of. */
export async function dropEvidenceFile({ storageKey }: StoredFile): Promise<void> {
  await (await storage()).delete(storageKey)
}

async function readStart(storageKey: string, bytes: number): Promise<Buffer> {
  const end = Math.min(bytes, tellingBytes) - 1
  const start = await (await storage()).get(storageKey, { start: 0, end })
  return Buffer.concat(await start.toArray())
}
