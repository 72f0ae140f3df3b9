import { endsAbbreviated } from './sentences'
import type { Rewording, Trace } from './trace'

/** What is cut out of a text and stands there instead. */
export interface Edit {
  from: number
  to: number
  words: string
}

/** A text with each of some traces, which stand in their order, replaced by its rewording. */
export function replaced(
  text: string,
  traces: Pick<Trace, 'start' | 'end' | 'rewording'>[],
  say: (rewording: Rewording) => string,
): string {
  return withEdits(text, editsOf(text, traces, say))
}

/** What a text loses and gains so that each trace, in their order, is replaced by its rewording. */
export function editsOf(
  text: string,
  traces: Pick<Trace, 'start' | 'end' | 'rewording'>[],
  say: (rewording: Rewording) => string,
): Edit[] {
  const edits: Edit[] = []
  let after = text
  for (const { start, end, rewording } of traces.toReversed()) {
    const words = say(rewording)
    const before = makeRoom(text.slice(0, start), words)
    const rest = after.slice(end)
    const left = afterState(rewording, text.slice(start, end), text.slice(0, start).slice(-2), rest)
    const from = sharedLength(text, before)
    const put = before.slice(from) + fitted(words, before)
    edits.unshift({ from, to: end + rest.length - left.length, words: put })
    after = before + fitted(words, before) + left
  }
  return edits
}

export function withEdits(text: string, edits: Edit[]): string {
  let written = ''
  let at = 0
  for (const { from, to, words } of edits) {
    written += text.slice(at, from) + words
    at = Math.max(at, to)
  }
  return written + text.slice(at)
}

/** How many signs a text and what makes room in it have in common. */
function sharedLength(text: string, before: string): number {
  let shared = Math.max(0, before.length - reach)
  while (shared < before.length && text[shared] === before[shared]) shared += 1
  return shared
}

/** «El penal de X, Oaxaca, está …»: what closed the state's commas goes with them. */
function afterState(
  rewording: Rewording,
  replacedWords: string,
  before: string,
  after: string,
): string {
  // «Su esposo, X, está preso»: both commas were the name's.
  if (rewording.as === 'nobody' && / ?, $/.test(before)) return after.replace(/^,/, '')
  return 'state' in rewording && replacedWords.includes(', ')
    ? after.replace(/^,(?= \p{Ll})/u, '')
    : after
}

/** How far back the words stand that have to give way. */
const reach = 12

/**
 * «al un contacto», «del una persona» and «el un contacto» lose the article that the words bring themselves; no words need
 * no space, and no «de» before it: «su comunidad de …».
 */
function makeRoom(before: string, words: string): string {
  const tail = before.slice(-reach)
  const head = before.slice(0, before.length - tail.length)
  if (words === '') return head + tail.replace(/,?(?:\s+(?:de|of|llamad[oa]))?\s+$/i, '')
  if (/^(?:una?|otr[ao]|comunidades) /.test(words))
    return (
      head +
      tail
        .replace(/(?<=(?<![\p{L}\p{M}])(?:a|de))l $/iu, ' ')
        .replace(/(?<![\p{L}\p{M}])(?:el|la|los|las) $/iu, '')
    )
  return /^(?:a|another) /.test(words)
    ? head + tail.replace(/(?<![\p{L}\p{M}])(?:the|an?) $/iu, '')
    : before
}

/** A rewording that begins a sentence or a line begins with a capital; after an abbreviation's point none begins. */
function fitted(words: string, before: string): string {
  const tail = before.slice(-8)
  const opens =
    /\n\s*[«“"(¿¡]?$/.test(tail) ||
    (tail.trim() === ''
      ? before.length < 8
      : !endsAbbreviated(tail.trimEnd()) && /[.!?¿¡]["»”]?\s*[«“"(]?$/.test(tail))
  return opens ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
