import { replaced, type KeyedTrace } from './decisions'
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
  const sentences = new Map<string, string[]>()
  for (const [key, own] of Map.groupBy(traces, (trace) => trace.key)) {
    const byPlace = Map.groupBy(own, ({ start }) => sentenceOf(starts, start))
    sentences.set(
      key,
      [...byPlace].map(([place, inside]) => {
        const from = starts[place]!
        const to = Math.max(starts[place + 1] ?? text.length, ...inside.map(({ end }) => end))
        const moved = inside.map((each) => ({
          ...each,
          start: each.start - from,
          end: each.end - from,
        }))
        return replaced(text.slice(from, to), moved, say).trim()
      }),
    )
  }
  return sentences
}
