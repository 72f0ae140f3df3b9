import { buffer } from 'node:stream/consumers'
import { fromBuffer } from 'yauzl'

/**
 * The files of a zip by their names, as somebody who unpacks it finds them.
 * @throws Error where it is no zip, or one of its sums does not agree
 */
export function unpackZip(bytes: Buffer): Promise<Record<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (refused, zip) => {
      if (refused) return reject(refused)
      const files: Record<string, Buffer> = {}
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (unread, stream) => {
          if (unread) return reject(unread)
          buffer(stream).then((read) => {
            files[entry.fileName] = read
            zip.readEntry()
          }, reject)
        })
      })
      zip.readEntry()
    })
  })
}
