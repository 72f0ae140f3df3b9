import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse } from '~/shared/result'
import { scratchFolder } from './copy-locally.server'

/**
 * Puts the bytes of a file where they are only worked on, because they may not be kept as they came. Whoever asked
 * removes them.
 * @returns the path
 */
export async function setAside(bytes: AsyncIterable<Uint8Array>, most: number) {
  const path = join(await scratchFolder(), randomUUID())
  const file = await open(path, 'wx', 0o600)
  let written = 0
  try {
    for await (const piece of bytes) {
      written += piece.byteLength
      if (written > most) break
      await file.write(piece)
    }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
  if (written <= most) return ok(path)
  await rm(path, { force: true })
  return refuse('file-too-large', 'file')
}
