import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lostDatabase } from '~/platform/database-watch'
import { settings } from '~/platform/env'
import { errorKind } from '~/platform/error-kind'
import { log } from '~/platform/log'
import type { Head } from './chain'
import { findEntryHash } from './queries.server'

const path = () => join(settings.dataDir, 'audit-head.json')

let newest = 0
let writing: Promise<void> = Promise.resolve()

/**
 * Keeps the chain's end outside of the database, where a cut tail shows. Called after the commit, so the file may be
 * behind the chain after a crash and never ahead of it. Once the chain no longer holds the end that was kept, that one
 * stays, however long the chain grows again: it is the evidence.
 *
 * What was committed is done, whether or not its end can be kept: where the disk is full or the database went away, the
 * next entry keeps a later one.
 */
export function keepHead(head: Head): Promise<void> {
  newest = Math.max(newest, head.number)
  writing = writing.then(() => keepLater(head)).catch(missed)
  return writing
}

async function keepLater(head: Head): Promise<void> {
  if (head.number < newest) return
  const kept = await readKeptHead()
  if (kept === 'unreadable' || !(await isHeld(kept)))
    log.error({ kept, head: head.number }, 'the audit chain does not hold the end that was kept')
  // Another process may have kept a later one meanwhile.
  else if (kept === null || head.number > kept.number) await replaceKeptHead(head)
}

function missed(error: unknown): void {
  if (lostDatabase(error)) return
  log.error({ reason: errorKind(error) }, 'the end of the audit chain could not be kept')
}

async function isHeld(kept: Head | null): Promise<boolean> {
  return kept === null || (await findEntryHash(kept.number)) === kept.hash
}

/** Keeps this end whatever was kept before: after a restore, whose chain is another one. */
export async function replaceKeptHead(head: Head): Promise<void> {
  await mkdir(settings.dataDir, { recursive: true })
  const file = await open(`${path()}.${process.pid}`, 'w', 0o600)
  try {
    await file.writeFile(JSON.stringify(head))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path()}.${process.pid}`, path())
}

/** Keeps none: the chain it was of goes with a demo's story that was cut short, to be told anew. */
export async function forgetKeptHead(): Promise<void> {
  newest = 0
  await rm(path(), { force: true })
}

/** The kept end; null where none was kept yet. */
export async function readKeptHead(): Promise<Head | null | 'unreadable'> {
  try {
    const { number, hash } = JSON.parse(await readFile(path(), 'utf8')) as Partial<Head>
    return typeof number === 'number' && typeof hash === 'string' ? { number, hash } : 'unreadable'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable'
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
