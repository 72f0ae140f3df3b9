import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { appendFile, open, rename, rm, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { AuditHead, Line } from './backup'

/** Writes a backup aside and renames it into place when it is whole, sealed and on the disk. Only its owner may read it. */
export async function writeBackup(path: string, lines: AsyncIterable<Line>): Promise<void> {
  const aside = `${path}.part`
  async function* written() {
    for await (const line of lines) yield `${JSON.stringify(line)}\n`
  }
  try {
    await pipeline(
      Readable.from(written()),
      createGzip(),
      createWriteStream(aside, { mode: 0o600 }),
    )
    await appendFile(aside, sealOf(await digest(aside)), { flush: true })
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
}

/**
 * Looks at a whole file before a byte of it is used.
 * @throws Error with a sentence where it is missing, no backup, cut, or changed by as little as a byte
 */
export async function checkBackup(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new Error(`There is no file ${path}.`)
  const end = found.size - sealLength
  const seal = await readFrom(path, Math.max(end, 0))
  if (end <= 0 || !seal.subarray(0, sealHead.length).equals(sealHead)) {
    throw new Error('This file is no whole backup of Tequio: its seal is missing.')
  }
  if (!seal.equals(sealOf(await digest(path, end)))) {
    throw new Error('The backup was damaged or changed after it was written: its seal is broken.')
  }
}

/** The lines of a backup that has been checked. */
export async function* readBackup(path: string): AsyncGenerator<Line> {
  const text = createReadStream(path).pipe(createGunzip())
  for await (const line of createInterface({ input: text })) yield JSON.parse(line) as Line
}

/**
 * The end of the audit chain as a checked backup tells it; null where it had none.
 * @throws Error with a sentence where the file is no backup
 */
export async function readAuditHead(path: string): Promise<AuditHead | null> {
  for await (const line of readBackup(path)) {
    if ('tequio' in line) return line.auditHead
    break
  }
  throw new Error('This file is no backup of Tequio.')
}

/**
 * The seal is a gzip member without content, whose comment is the SHA-256 of all that stands before it (RFC 1952,
 * section 2.3): the file stays one that every gunzip opens.
 */
function sealOf(sha256: string): Buffer {
  return Buffer.concat([sealHead, Buffer.from(`${sha256}\0`), nothing])
}

const hasComment = 0x10
const sealHead = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, hasComment, 0, 0, 0, 0, 0, 255]),
  Buffer.from('tequio '),
])
/** Deflate's shortest stream, then checksum and length of nothing. */
const nothing = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])
const sealLength = sealHead.length + 65 + nothing.length

async function digest(path: string, length?: number): Promise<string> {
  const hash = createHash('sha256')
  const bytes = createReadStream(path, length === undefined ? {} : { end: length - 1 })
  for await (const piece of bytes) hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function readFrom(path: string, start: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const seal = Buffer.alloc(sealLength)
    const { bytesRead } = await file.read(seal, 0, sealLength, start)
    return seal.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
