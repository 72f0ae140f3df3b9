import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
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
    async sweep(before, isNamed) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(none)
      for (const entry of entries.filter((each) => each.isFile())) {
        const path = join(entry.parentPath, entry.name)
        const touched = await stat(path).then(({ mtime }) => mtime, gone)
        const isUnfinished = entry.name.endsWith('.part')
        if (touched > (isUnfinished ? before.unfinished : before.unnamed)) continue
        if (isUnfinished || !(await isNamed(entry.name))) await rm(path, { force: true })
      }
    },
  }
}

/** Nothing has been stored yet. */
const none = () => []

/** Finished, and so renamed, since the folder was read: none of the sweep's business. */
const gone = () => new Date()

/** A rename is safe once its folder has reached the disk. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
