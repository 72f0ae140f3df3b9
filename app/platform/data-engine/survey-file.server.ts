import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { fileTypeFromBuffer } from 'file-type'
import { ByteCensus } from './byte-census'
import type { Findings } from './findings'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1' | 'windows-1252'

/** What must be known of a file before its text can be read. */
export interface Survey {
  path: string
  /** Of the file as it was uploaded. */
  bytes: number
  unpackedBytes: number
  compression: 'gzip' | null
  encoding: Encoding
  byteOrderMark: boolean
  /** Some bytes are no characters: the text is UTF-8 with broken places. */
  damaged: boolean
}

export interface Limits {
  bytes: number
  unpackedBytes: number
  columns: number
  rows: number
  /** Characters of one record; `writeTable` counts on it. */
  record: number
}

export const limits: Limits = {
  bytes: 100_000_000,
  unpackedBytes: 500_000_000,
  columns: 500,
  rows: 5_000_000,
  record: 250_000,
}

/** Tables are packed to a tenth or a fiftieth of their size; what grows more than this is made to do harm. */
const tightest = 200
const smallest = 20_000_000
const firstBytes = 4100
const pieceLength = 65_536
const gzip = Buffer.from([0x1f, 0x8b])
const utf8 = Buffer.from([0xef, 0xbb, 0xbf])
const utf16le = Buffer.from([0xff, 0xfe])
const utf16be = Buffer.from([0xfe, 0xff])

/**
 * Looks at every byte once: gzip or not, how large once unpacked, which encoding.
 * What the file is follows from its bytes, never from its name.
 * @returns null where it is no text to read, and then `findings` says why
 */
export async function surveyFile(
  path: string,
  findings: Findings,
  most = limits,
): Promise<Survey | null> {
  const { size } = await stat(path)
  if (size === 0) return stop(findings.error('source-error'))
  if (size > most.bytes) return stop(findings.error('byte-count', { value: String(most.bytes) }))
  const compression = (await isGzip(path)) ? ('gzip' as const) : null
  const census = new ByteCensus()
  const mostUnpacked = Math.min(most.unpackedBytes, Math.max(size * tightest, smallest))
  let head = Buffer.alloc(0)
  let unpacked = 0
  try {
    for await (const chunk of bytesOf({ path, compression })) {
      unpacked += chunk.length
      if (unpacked > mostUnpacked) {
        return stop(findings.error('byte-count', { value: String(most.unpackedBytes) }))
      }
      if (head.length < firstBytes) head = Buffer.concat([head, chunk.subarray(0, firstBytes)])
      census.see(chunk)
    }
  } catch (error) {
    if (!isZlibError(error)) throw error
    return stop(findings.error('format-error', { value: 'gzip' }))
  }
  census.end()
  if (unpacked === 0) return stop(findings.error('source-error'))
  const other = await otherFormat(head)
  if (other) return stop(findings.error('format-error', { value: other }))
  return { path, bytes: size, unpackedBytes: unpacked, compression, ...encodingOf(head, census) }
}

/**
 * The file's bytes, unpacked, a piece at a time; a piece is good until the next is asked for. Leaving the loop early closes
 * the file.
 */
export function bytesOf({
  path,
  compression,
}: Pick<Survey, 'path' | 'compression'>): AsyncIterable<Buffer> {
  if (!compression) return plainBytes(path)
  const unzipped = createGunzip({ chunkSize: pieceLength })
  // The loop over the stream meets the same error; here it must only not go unhandled.
  pipeline(createReadStream(path), unzipped).catch(() => {})
  return unzipped
}

/** One buffer for the whole file: a new one a piece would lie about in tens of megabytes until they are collected. */
async function* plainBytes(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafe(pieceLength)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, pieceLength, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function isGzip(path: string): Promise<boolean> {
  for await (const piece of plainBytes(path)) return startsWith(piece, gzip)
  return false
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_ZLIB)/.test(String(error.code))
}

/**
 * Workbooks, pictures and archives by their signature, which counts only among bytes that no text has: a column may be
 * called `BM` or `MZ`. Documents that are text by how they begin: a table may begin with a brace or bracket too, but not as
 * JSON goes on after one.
 */
async function otherFormat(head: Buffer): Promise<string | null> {
  if (startsWith(head, utf16le) || startsWith(head, utf16be)) return null
  const text = head.toString('latin1').replace(/^ï»¿/, '').trimStart().toLowerCase()
  if (/^<(!doctype|html|svg|\?xml|script)/.test(text)) return 'html'
  if (/^%pdf-|^\{\\rtf/.test(text)) return text.startsWith('%') ? 'pdf' : 'rtf'
  if (/^\{\s*"[^"]*"\s*:|^\[\s*[{[]/.test(text)) return isGeoJson(text) ? 'GeoJSON' : 'JSON'
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return null
  const type = (await fileTypeFromBuffer(head))?.ext
  return type === undefined ? null : type === 'zip' ? packedIn(text) : type
}

/** What a ZIP holds, by the names of its first files: a workbook whose parts lie further back is found as well. */
function packedIn(text: string): string {
  if (/\bxl\//.test(text)) return 'xlsx'
  return text.includes('opendocument.spreadsheet') ? 'ods' : 'zip'
}

const isGeoJson = (text: string) =>
  /"type"\s*:\s*"(feature|featurecollection|geometrycollection|(multi)?(point|linestring|polygon))"/.test(
    text,
  )

function encodingOf(head: Buffer, census: ByteCensus) {
  if (startsWith(head, utf16le)) return found('utf-16le', true)
  if (startsWith(head, utf16be)) return found('utf-16be', true)
  const byteOrderMark = startsWith(head, utf8)
  // A few broken bytes among many good characters are damage; in another encoding hardly any character is good.
  const damaged =
    census.illFormed > 0 && (byteOrderMark || census.wellFormed > census.illFormed * 4)
  if (census.illFormed === 0 || damaged) return found('utf-8', byteOrderMark, damaged)
  return found(census.controls > 0 ? 'windows-1252' : 'iso-8859-1', false)
}

function found(encoding: Encoding, byteOrderMark: boolean, damaged = false) {
  return { encoding, byteOrderMark, damaged }
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark)
}

function stop(_told: void): null {
  return null
}
