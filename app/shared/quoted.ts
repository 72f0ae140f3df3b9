// Characters that nobody can type and no sentence holds.
const [begins, ends] = ['\u0002', '\u0003']

/** Somebody's words within a sentence of ours, marked so that they can be set apart from it. */
export function quoted(words?: string): string {
  return (
    begins +
    String(words ?? '')
      .replaceAll(begins, '')
      .replaceAll(ends, '') +
    ends
  )
}

export interface SaidPart {
  text: string
  /** Somebody's own words, not ours. */
  isQuote: boolean
}

/** A sentence of ours and the words of others that were marked in it, one after the other; nothing of what is empty. */
export function partsOf(said: string): SaidPart[] {
  return said
    .split(new RegExp(`${begins}([^${ends}]*)${ends}`))
    .map((text, at) => ({ text: text.trim(), isQuote: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
