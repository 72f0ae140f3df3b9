import { Readable } from 'node:stream'
import { bareImage } from '~/platform/bare-image'
import { storage } from '~/platform/storage/kept'
import { ok, refuse, type Result } from '~/shared/result'
import { dropBytes } from '../files/drop-bytes.server'
import { storeBytes, type StoredFile } from '../files/store-bytes.server'
import { fileKindOf, isImage, tellingBytes, type FileKind } from '../files/file-kind'
import { mostAttachedBytes } from '../files/rules'

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
  const kind =
    bytes > 0 ? fileKindOf(await readPart(storageKey, Math.min(bytes, tellingBytes))) : null
  const kept = kind && (await withoutTraces(stored.value, kind))
  if (kept) return ok<EvidenceFile>({ name, mediaType: kind, stored: kept })
  await dropBytes(stored.value)
  return refuse(bytes > 0 ? 'not-evidence' : 'file-empty', 'file')
}

/**
 * A picture is kept without what it carried along; what was uploaded is removed. Texts carry nothing, and PDFs are left
 * as they are: their form says that they may name whoever wrote them. Null is a broken picture.
 */
async function withoutTraces(stored: StoredFile, kind: FileKind): Promise<StoredFile | null> {
  if (!isImage(kind)) return stored
  const bare = await bareImage(await readPart(stored.storageKey, stored.bytes), kind)
  if (!bare) return null
  const kept = await storeBytes(Readable.from([bare]), 2 * mostAttachedBytes)
  if (!kept.ok) return null
  await dropBytes(stored)
  return kept.value
}

async function readPart(storageKey: string, bytes: number): Promise<Buffer> {
  const part = await (await storage()).get(storageKey, { start: 0, end: bytes - 1 })
  return Buffer.concat(await part.toArray())
}
