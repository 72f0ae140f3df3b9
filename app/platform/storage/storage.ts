import type { Readable } from 'node:stream'

/** Where the bytes of files are kept, under keys that say nothing of what they are. */
export interface Storage {
  /**
   * Stores a stream whole or not at all; its size and SHA-256 are computed on the way.
   * @throws TooLarge where it is longer than `most` bytes; nothing is kept then
   */
  put(key: string, source: AsyncIterable<Uint8Array>, most: number): Promise<StoredBytes>
  /** The bytes, or those of a range (both ends included). Throws where there is no such file. */
  get(key: string, range?: { start: number; end: number }): Promise<Readable>
  /** Removes a file; one that is not there is no error. */
  delete(key: string): Promise<void>
  has(key: string): Promise<boolean>
  /**
   * Removes what a kill left behind: what was being written, and whole files that nothing names. Only what nobody has
   * touched since `before`, by the machine's own clock.
   */
  sweep(before: { unfinished: Date; unnamed: Date }, isNamed: IsNamed): Promise<void>
}

/** Whether something still names the file under a key. */
export type IsNamed = (key: string) => Promise<boolean>

export interface StoredBytes {
  bytes: number
  /** Hexadecimal. */
  sha256: string
}

/** A file that is longer than it may be. */
export class TooLarge extends Error {
  constructor(readonly most: number) {
    super(`The file is longer than ${most} bytes.`)
  }
}

/** What keeps the files cannot be reached now; the same may work later. */
export class StorageUnavailable extends Error {
  constructor(cause?: unknown) {
    super('The storage of files cannot be reached.', { cause })
  }
}
