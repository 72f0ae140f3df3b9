import { storage } from '~/platform/storage/kept'
import { isFileNamed } from './queries.server'

/** Whether bytes that no row names yet are still there: they are swept away after a day. */
export async function isStoredUnnamed(storageKey: string): Promise<boolean> {
  return (await (await storage()).has(storageKey)) && !(await isFileNamed(storageKey))
}
