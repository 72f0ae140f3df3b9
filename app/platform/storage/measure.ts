import { createHash } from 'node:crypto'
import { TooLarge, type StoredBytes } from './storage'

/** Passes a stream on while counting and hashing it; it breaks off where it grows too long. */
export function measure(source: AsyncIterable<Uint8Array>, most: number) {
  const hash = createHash('sha256')
  let bytes = 0
  async function* measured() {
    for await (const chunk of source) {
      bytes += chunk.byteLength
      if (bytes > most) throw new TooLarge(most)
      hash.update(chunk)
      yield chunk
    }
  }
  return { stream: measured(), result: (): StoredBytes => ({ bytes, sha256: hash.digest('hex') }) }
}
