import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { backup } from 'db/backup'
import { closeDatabase } from 'db/client'
import { storage } from '~/platform/storage/kept'

/** `npm run backup -- FILE`: database and files into one file, while serving. */
const target = process.argv[2]
if (!target) {
  console.error('Say where to: npm run backup -- tequio.backup')
  process.exitCode = 1
} else {
  const kept = await storage()
  async function* lines() {
    for await (const line of backup((key) => kept.get(key))) yield `${JSON.stringify(line)}\n`
  }
  try {
    const file = createWriteStream(`${target}.part`, { mode: 0o600, flush: true })
    await pipeline(Readable.from(lines()), createGzip(), file)
    await rename(`${target}.part`, target)
    console.log(`Everything is in ${target}. Keep it where only you can read it.`)
  } finally {
    await rm(`${target}.part`, { force: true })
    await closeDatabase()
  }
}
