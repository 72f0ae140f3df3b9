import { createReadableStreamFromReadable } from '@remix-run/node'
import { storage } from '~/platform/storage/kept'

interface Sent {
  storageKey: string
  name: string
  mediaType: string
  bytes: number
  sha256: string
}

/**
 * Answers with a file: an attachment of its own type, sealed off from our pages, `ETag` its SHA-256, one range honoured
 * (RFC 9110, section 14).
 */
export async function sendFile(
  request: Request,
  file: Sent,
  caching = 'no-store',
): Promise<Response> {
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    ETag: etag,
    'Accept-Ranges': 'bytes',
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    // Packed again on the way it would have another length than it says, and a part of it would be no part of it.
    'Cache-Control': `${caching}, no-transform`,
  })
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  const asked = request.headers.get('if-range') === null || request.headers.get('if-range') === etag
  const range = asked ? rangeOf(request.headers.get('range'), file.bytes) : null
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${file.bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${file.bytes}`)
  const bytes =
    file.bytes === 0 ? null : await (await storage()).get(file.storageKey, { start, end })
  const body = bytes && createReadableStreamFromReadable(bytes)
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** The one range that a header asks for; null where it asks for none that we honour. */
function rangeOf(
  header: string | null,
  bytes: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [first, last] = [match[1], match[2]]
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  return start > end || start >= bytes ? 'unsatisfiable' : { start, end }
}
