import { checkBackup, readBackup } from 'db/backup-file'
import { closeDatabase, db } from 'db/client'
import { migrate } from 'db/migrate'
import { restore } from 'db/restore'
import { applyErasures } from '~/domains/accountability/apply-erasures.server'
import {
  erasuresPath,
  keepErasures,
  readErasures,
} from '~/domains/accountability/kept-erasures.server'
import { replaceKeptHead } from '~/domains/audit/kept-head.server'
import { findHead } from '~/domains/audit/queries.server'
import { eraseFiles } from '~/domains/files/erase-files.server'
import { announce } from '~/platform/announcements'
import { measureClock, now } from '~/platform/clock'
import { storage } from '~/platform/storage/kept'

/**
 * `npm run restore -- FILE [ERASURES]`: a backup into an empty instance, or nothing at all. Whoever deleted their account
 * does not come back: by the list in the backup, by the one under `DATA_DIR`, and by a newer one where it is named.
 */
const [, , source, list] = process.argv
if (!source) {
  console.error('Say from where: npm run restore -- tequio.backup')
  process.exitCode = 1
} else {
  try {
    await checkBackup(source)
    await migrate()
    await measureClock()
    const { counted, erased } = await restoreAll(source, list)
    const head = await findHead()
    if (head) await replaceKeptHead(head)
    await keepErasures()
    await eraseFiles()
    // Who serves already still holds pages of an empty instance.
    await announce('pages', db)
    await announce('clock', db)
    const rows = Object.values(counted).reduce((sum, n) => sum + n, 0)
    console.log(`Restored ${rows} rows in ${Object.keys(counted).length} tables.`)
    if (erased > 0) console.log(`Accounts deleted after the backup, deleted again: ${erased}.`)
  } catch (error) {
    console.error(`${(error as Error).message}\nNothing was restored.`)
    process.exitCode = 1
  } finally {
    await closeDatabase()
  }
}

/** Rows come back whole or not at all by themselves; files that came before a refusal are taken away again. */
async function restoreAll(path: string, list: string | undefined) {
  const newer = await readErasures(erasuresPath())
  if (list) newer.push(...(await readErasures(list, true)))
  const kept = await storage()
  const written: string[] = []
  let erased = 0
  try {
    const counted = await restore(
      readBackup(path),
      (key, pieces) => {
        written.push(key)
        return kept.put(key, pieces, Number.MAX_SAFE_INTEGER)
      },
      async (trx) => {
        erased = await applyErasures(newer, now(), trx)
      },
    )
    return { counted, erased }
  } catch (error) {
    for (const key of written) await kept.delete(key)
    throw error
  }
}
