import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Line } from 'db/backup'
import { closeDatabase } from 'db/client'
import { migrate } from 'db/migrate'
import { restore } from 'db/restore'
import { keepHead } from '~/domains/audit/kept-head.server'
import { findHead } from '~/domains/audit/queries.server'
import { storage } from '~/platform/storage/kept'

/** `npm run restore -- FILE`: a backup into an empty instance. */
const source = process.argv[2]
if (!source) {
  console.error('Say from where: npm run restore -- tequio.backup')
  process.exitCode = 1
} else {
  try {
    await migrate()
    const kept = await storage()
    const counted = await restore(linesOf(source), async (key, pieces) => {
      await kept.put(key, pieces, Number.MAX_SAFE_INTEGER)
    })
    const head = await findHead()
    if (head) await keepHead(head)
    const rows = Object.values(counted).reduce((sum, n) => sum + n, 0)
    console.log(`Restored ${rows} rows in ${Object.keys(counted).length} tables.`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  } finally {
    await closeDatabase()
  }
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  const text = createReadStream(path).pipe(createGunzip())
  for await (const line of createInterface({ input: text })) yield JSON.parse(line) as Line
}
