import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inTransaction } from 'db/transaction'
import { settings } from '~/platform/env'
import { storage } from '~/platform/storage/kept'
import { lockFiles } from './queries.server'
import { deleteErasedFile, listErasedFiles } from './queries-person.server'

/**
 * Removes the bytes of files whose rows an erasure took away, here and in the copies of this machine. A row of the list
 * goes when its file is gone, so that nothing is lost to a kill. While a backup reads, it waits for its next turn.
 */
export function eraseFiles(): Promise<void> {
  return inTransaction(async (trx) => {
    if (!(await lockFiles(trx))) return
    const kept = await storage()
    for (const { storageKey, sha256 } of await listErasedFiles(trx)) {
      await kept.delete(storageKey)
      await rm(resolve(settings.dataDir, 'copies', sha256), { force: true })
      await deleteErasedFile(storageKey, trx)
    }
  })
}
