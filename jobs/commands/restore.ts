import { checkBackup, readBackup } from 'db/backup-file'
import { closeDatabase, db } from 'db/client'
import { migrate } from 'db/migrate'
import { restore } from 'db/restore'
import { replaceKeptHead } from '~/domains/audit/kept-head.server'
import { findHead } from '~/domains/audit/queries.server'
import { announce } from '~/platform/announcements'
import { storage } from '~/platform/storage/kept'

/** `npm run restore -- FILE`: a backup into an empty instance, or nothing at all. */
const source = process.argv[2]
if (!source) {
  console.error('Say from where: npm run restore -- tequio.backup')
  process.exitCode = 1
} else {
  try {
    await checkBackup(source)
    await migrate()
    const counted = await restoreAll(source)
    const head = await findHead()
    if (head) await replaceKeptHead(head)
    // Who serves already still holds pages of an empty instance.
    await announce('pages', db)
    await announce('clock', db)
    const rows = Object.values(counted).reduce((sum, n) => sum + n, 0)
    console.log(`Restored ${rows} rows in ${Object.keys(counted).length} tables.`)
  } catch (error) {
    console.error(`${(error as Error).message}\nNothing was restored.`)
    process.exitCode = 1
  } finally {
    await closeDatabase()
  }
}

/** Rows come back whole or not at all by themselves; files that came before a refusal are taken away again. */
async function restoreAll(path: string) {
  const kept = await storage()
  const written: string[] = []
  try {
    return await restore(readBackup(path), (key, pieces) => {
      written.push(key)
      return kept.put(key, pieces, Number.MAX_SAFE_INTEGER)
    })
  } catch (error) {
    for (const key of written) await kept.delete(key)
    throw error
  }
}
