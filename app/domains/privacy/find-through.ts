import { editsOf, withEdits, type Edit } from './replace-words'
import type { Rewording, Trace } from './trace'

/** Each time may show more; what is decided on and still hides something after so many does not exist. */
const mostRounds = 8

/**
 * What could point at somebody in a text and in what it becomes as decisions change it: less may hide more, as «la familia X
 * de Y» does without its X. All stand where they do in the text as it was typed, so that what a form shows and what is asked
 * of it are the same. What a rewording itself brings is nobody's.
 */
export function findThrough<Keyed extends Trace>(
  text: string,
  find: (text: string) => Keyed[],
  isReworded: (trace: Keyed) => boolean,
  say: (rewording: Rewording) => string,
): Keyed[] {
  let traces = find(text)
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = editsOf(text, traces.filter(isReworded), say)
    if (edits.length === 0) return traces
    const further = find(withEdits(text, edits))
      .flatMap((trace) => asTyped(trace, text, edits))
      .filter(({ start, end }) => traces.every((each) => each.end <= start || end <= each.start))
    if (further.length === 0) return traces
    traces = [...traces, ...further].sort((a, b) => a.start - b.start)
  }
  return traces
}

/** A trace of the edited text where it stands in the one that was typed; nothing where only an edit's own words are left. */
function asTyped<Keyed extends Trace>(trace: Keyed, text: string, edits: Edit[]): Keyed[] {
  const pieces = unchanged(text.length, edits).flatMap(({ at, from, to }) => {
    const start = Math.max(trace.start, at)
    const end = Math.min(trace.end, at + to - from)
    return start < end ? [{ start: from + start - at, end: from + end - at }] : []
  })
  const [whole] = pieces
  if (whole && whole.end - whole.start === trace.end - trace.start) return [{ ...trace, ...whole }]
  const longest = pieces
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => /[\p{Lu}\p{N}]/u.test(text.slice(start, end)))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  return longest ? [{ ...trace, ...longest, words: text.slice(longest.start, longest.end) }] : []
}

/** What of a text stays, and where it begins in the edited one. */
function unchanged(length: number, edits: Edit[]) {
  const kept: { at: number; from: number; to: number }[] = []
  let [at, from] = [0, 0]
  for (const edit of edits) {
    if (edit.from > from) kept.push({ at, from, to: edit.from })
    at += Math.max(0, edit.from - from) + edit.words.length
    from = Math.max(from, edit.to)
  }
  return [...kept, { at, from, to: length }]
}

function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const words = text.slice(start, end)
  const from = start + words.length - words.replace(/^[\s\p{P}]+/u, '').length
  return { start: from, end: from + words.slice(from - start).replace(/[\s,;]+$/u, '').length }
}
