import type { KeyedTrace } from './decisions'
import { replaced } from './replace-words'
import { sentenceOf, sentenceStarts } from './sentences'
import type { Rewording } from './trace'

/**
 * The sentences of a text in which something stands, as they would read with its rewording, and with nothing else changed;
 * by the trace's key, each sentence once.
 */
export function readAs(
  text: string,
  traces: KeyedTrace[],
  say: (rewording: Rewording) => string,
): Map<string, string[]> {
  const starts = sentenceStarts(text)
  const inEach = new Map<number, KeyedTrace[]>()
  for (const trace of traces) {
    const place = sentenceOf(starts, trace.start)
    inEach.set(place, [...(inEach.get(place) ?? []), trace])
  }
  const sentences = new Map<string, string[]>()
  for (const [place, inside] of inEach) {
    const from = starts[place]!
    const to = Math.max(starts[place + 1] ?? text.length, ...inside.map(({ end }) => end))
    for (const key of new Set(inside.map((trace) => trace.key))) {
      const changed = inside
        .filter((trace) => trace.key === key)
        .map((trace) => ({ ...trace, start: trace.start - from, end: trace.end - from }))
      const sentence = replaced(text.slice(from, to), changed, say).trim()
      sentences.set(key, [...(sentences.get(key) ?? []), sentence])
    }
  }
  return sentences
}
