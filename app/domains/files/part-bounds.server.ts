import { mostFields } from '~/platform/form-bounds'

/** What all texts of one form may have together. */
const longestTexts = 2_000_000
/** No form of ours has as many; each costs the storage a file before anybody looks at it. */
const mostFiles = 10

/**
 * Counts what a form that arrives in parts has brought so far, so that it is refused while it is read.
 * @throws Response 413 where it holds more fields, files or text than any form of ours
 */
export function partBounds() {
  let fields = 0
  let files = 0
  let bytes = 0
  const refuse = (): never => {
    throw new Response(null, { status: 413 })
  }
  return {
    countField: () => ++fields > mostFields && refuse(),
    countFile: () => ++files > mostFiles && refuse(),
    async *countText(pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        bytes += piece.byteLength
        if (bytes > longestTexts) refuse()
        yield piece
      }
    },
  }
}
