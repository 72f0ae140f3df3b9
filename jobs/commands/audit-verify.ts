import { checkBackup, readAuditHead } from 'db/backup-file'
import { closeDatabase } from 'db/client'
import type { Head } from '~/domains/audit/chain'
import { verifyChain } from '~/domains/audit/verify-chain.server'

/**
 * `npm run audit:verify`: checks the audit chain; exit 1 where it is broken or cut. With a backup's file, or the number
 * and the hash of the weekly mail, it also says whether the chain still holds that end.
 */
const [, , first, second] = process.argv
try {
  const told = await toldBy(first, second)
  const { entries, broken } = await verifyChain(told)
  if (broken) {
    console.error(`The chain is broken at entry ${broken.number}: ${broken.fault}.`)
    process.exitCode = 1
  } else {
    console.log(`The chain holds: ${entries} entries.`)
    if (told) console.log(`It holds entry ${told.number} with the hash that was told.`)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
await closeDatabase()

/** An end of the chain that was kept elsewhere; null where none was named. */
async function toldBy(file: string | undefined, hash: string | undefined): Promise<Head | null> {
  if (file === undefined) return null
  if (hash === undefined) {
    await checkBackup(file)
    return readAuditHead(file)
  }
  if (/^\d+$/.test(file) && /^[0-9a-f]{64}$/.test(hash)) return { number: Number(file), hash }
  throw new Error('Say which end: npm run audit:verify -- NUMBER HASH')
}
