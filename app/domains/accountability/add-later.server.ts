import type { Readable } from 'node:stream'
import type { ReadStreamOptions, ZipFile } from 'yazl'

/** Adds to a zip what is read only when its turn comes, so that a copy is no matter of memory. */
export function addLater(
  zip: ZipFile,
  at: string,
  options: Partial<ReadStreamOptions>,
  read: () => Promise<Readable>,
): void {
  zip.addReadStreamLazy(at, options, (give) => {
    read().then(
      (bytes) => give(null, bytes),
      (error: unknown) => give(error, null as never),
    )
  })
}
