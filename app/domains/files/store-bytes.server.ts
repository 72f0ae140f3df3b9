import { randomBytes } from 'node:crypto'
import { storage } from '~/platform/storage/kept'
import { TooLarge } from '~/platform/storage/storage'
import { ok, refuse } from '~/shared/result'
import type { FileFacts } from './queries.server'

export type StoredFile = Pick<FileFacts, 'storageKey' | 'bytes' | 'sha256'>

/**
 * Stores the bytes of a file, before the transaction that tells of it: a stream must not hold a transaction open.
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
