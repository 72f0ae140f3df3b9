import { backup, type Line } from 'db/backup'
import { writeBackup } from 'db/backup-file'
import { closeDatabase } from 'db/client'
import { storage } from '~/platform/storage/kept'

/** `npm run backup -- FILE`: database and files into one file, while serving. */
const target = process.argv[2]
if (!target) {
  console.error('Say where to: npm run backup -- tequio.backup')
  process.exitCode = 1
} else {
  try {
    await writeBackup(target, warning(backup(await reader())))
    console.log(`Everything is in ${target}. Keep it where only you can read it.`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  } finally {
    await closeDatabase()
  }
}

async function reader() {
  const kept = await storage()
  return (key: string) =>
    kept.get(key).catch(async (error: unknown) => {
      if (await kept.has(key)) throw error
      return null
    })
}

/** A file that was lost before must not keep the rest from being saved, but nobody should think that it is there. */
async function* warning(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) {
    if ('end' in line && line.end.missing.length > 0) {
      console.error(`The storage does not have these files: ${line.end.missing.join(', ')}`)
      process.exitCode = 1
    }
    yield line
  }
}
