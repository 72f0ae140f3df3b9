import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { measure } from './measure'
import type { Storage } from './storage'

/**
 * Files in a folder of this machine. One is written aside, flushed and renamed into place, so that a kill leaves it
 * whole or not at all.
 */
export function diskStorage(folder: string): Storage {
  const place = (key: string) => {
    if (!/^[A-Za-z0-9_-]{16,64}$/.test(key)) throw new Error(`No key of ours: ${key}`)
    return join(folder, key.slice(0, 2), key)
  }
  return {
    async put(key, source, most) {
      const path = place(key)
      const aside = `${path}.part`
      await mkdir(dirname(path), { recursive: true })
      const { stream, result } = measure(source, most)
      try {
        await pipeline(
          Readable.from(stream),
          createWriteStream(aside, { mode: 0o600, flush: true }),
        )
      } catch (error) {
        await rm(aside, { force: true })
        throw error
      }
      await rename(aside, path)
      await flushFolder(dirname(path))
      return result()
    },
    async get(key, range) {
      const file = await open(place(key))
      return createReadStream('', { fd: file, ...range })
    },
    async delete(key) {
      await rm(place(key), { force: true })
    },
    async has(key) {
      return access(place(key)).then(
        () => true,
        () => false,
      )
    },
  }
}

/** A rename is safe once its folder has reached the disk. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
