import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { settings } from '~/platform/env'
import { storage } from '~/platform/storage/kept'

/** A folder of this machine for what is needed only while something is worked on. */
export async function scratchFolder(): Promise<string> {
  const folder = resolve(settings.dataDir, 'scratch')
  await mkdir(folder, { recursive: true })
  return folder
}

/**
 * A stored file as a file of this machine, for programs that read no streams. It is named after its content, copied
 * once, and may be removed at any time: the next question copies it again.
 */
export async function copyLocally(file: { storageKey: string; sha256: string }): Promise<string> {
  const folder = resolve(settings.dataDir, 'copies')
  const path = join(folder, file.sha256)
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) return path
  await mkdir(folder, { recursive: true })
  const aside = join(await scratchFolder(), randomUUID())
  try {
    const bytes = await (await storage()).get(file.storageKey)
    await pipeline(bytes, createWriteStream(aside, { mode: 0o600 }))
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
  return path
}

const daysKept = 7

/** Removes copies made more than a week ago, by the machine's own clock. */
export async function dropOldCopies(): Promise<void> {
  for (const name of ['copies', 'scratch']) {
    const folder = resolve(settings.dataDir, name)
    const entries = await readdir(folder).catch(() => [])
    for (const entry of entries) {
      const path = join(folder, entry)
      const { mtimeMs } = await stat(path)
      if (mtimeMs < Date.now() - daysKept * 86_400_000) await rm(path, { recursive: true })
    }
  }
}
