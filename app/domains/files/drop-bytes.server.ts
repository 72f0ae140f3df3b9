import { storage } from '~/platform/storage/kept'
import type { StoredFile } from './store-bytes.server'

/** Removes the bytes of a stored file that nothing tells of, such as one whose form was refused. */
export async function dropBytes({ storageKey }: Pick<StoredFile, 'storageKey'>): Promise<void> {
  await (await storage()).delete(storageKey)
}
