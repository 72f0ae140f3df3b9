import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { settings } from '~/platform/env'
import type { Head } from './chain'

const path = () => join(settings.dataDir, 'audit-head.json')

let newest = 0
let writing: Promise<void> = Promise.resolve()

/**
 * Keeps the chain's end outside of the database, where a cut tail shows. Called after the commit, so the file may be
 * behind the chain after a crash and never ahead of it.
 */
export function keepHead(head: Head): Promise<void> {
  newest = Math.max(newest, head.number)
  writing = writing.then(async () => {
    if (head.number < newest) return
    await mkdir(settings.dataDir, { recursive: true })
    const file = await open(`${path()}.${process.pid}`, 'w', 0o600)
    try {
      await file.writeFile(JSON.stringify(head))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(`${path()}.${process.pid}`, path())
  })
  return writing
}

/** The kept end, or null where none was kept yet. */
export async function readKeptHead(): Promise<Head | null> {
  try {
    return JSON.parse(await readFile(path(), 'utf8')) as Head
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
