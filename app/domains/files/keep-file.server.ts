import { randomBytes } from 'node:crypto'
import type { Transaction } from 'db/client'
import { storage } from '~/platform/storage/kept'
import { TooLarge } from '~/platform/storage/storage'
import { ok, refuse } from '~/shared/result'
import { insertFile, type FileFacts } from './queries.server'

export type StoredFile = Pick<FileFacts, 'storageKey' | 'bytes' | 'sha256'>

/**
 * Stores the bytes of a file, before the transaction that tells of it: a stream must not hold a transaction open.
 * Bytes that no row comes to name are swept away later.
 */
export async function storeBytes(source: AsyncIterable<Uint8Array>, most: number) {
  const storageKey = randomBytes(24).toString('base64url')
  try {
    const stored = await (await storage()).put(storageKey, source, most)
    return ok<StoredFile>({ storageKey, ...stored })
  } catch (error) {
    if (error instanceof TooLarge) return refuse('file-too-large', 'file')
    throw error
  }
}

/** Records a stored file within the transaction of what it belongs to. Returns its id. */
export function recordFile(
  stored: StoredFile,
  facts: Pick<FileFacts, 'name' | 'mediaType' | 'purpose' | 'uploadedBy'>,
  trx: Transaction,
): Promise<string> {
  return insertFile({ ...stored, ...facts, name: safeName(facts.name) }, trx)
}

/** A name that a file may be offered under: its last part, without control or direction marks, 120 characters. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/[\p{C}\u2028\u2029]/gu, '').slice(-120) || 'archivo'
}
