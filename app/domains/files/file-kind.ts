/** How many of its first bytes tell what a file is. */
export const tellingBytes = 4096

type ImageKind = 'image/png' | 'image/jpeg' | 'image/webp'
export type FileKind = 'application/pdf' | ImageKind | 'text/plain'

export const isImage = (kind: FileKind): kind is ImageKind => kind.startsWith('image/')

const beginnings: [FileKind, string][] = [
  ['application/pdf', '%PDF-'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
]

/**
 * What a file is by its first bytes, for a name proves nothing: a PDF, a picture or a text in UTF-8. Null is anything
 * else, which its reader may have no safe way to open.
 */
export function fileKindOf(start: Uint8Array): FileKind | null {
  const letters = Buffer.from(start).toString('latin1')
  const found = beginnings.find(([, beginning]) => letters.startsWith(beginning))
  if (found) return found[0]
  if (letters.startsWith('RIFF') && letters.startsWith('WEBP', 8)) return 'image/webp'
  return isText(start) ? 'text/plain' : null
}

/** UTF-8 without control characters; the last letter may have been cut where the start ends. */
function isText(start: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    // eslint-disable-next-line no-control-regex -- control characters are what a text has none of
    return start.length > 0 && !/[\x00-\x08\x0e-\x1f\x7f]/.test(text)
  } catch {
    return false
  }
}
