import type { KeyedTrace } from './decisions'

/** A trace as a page shows it: with the rewording's words, and what was decided or is being decided. */
export type ShownTrace = Pick<
  KeyedTrace,
  'key' | 'kind' | 'start' | 'end' | 'words' | 'why' | 'severity'
> & {
  /** Empty where only the name goes. */
  proposal: string
  /** The sentences that would change, as they would read. */
  readsAs: string[]
  choice: 'reworded' | 'kept' | null
  reason: string
  confirmed: boolean
  /** Nothing was decided about it yet. */
  open: boolean
  /** What is wrong with the decision just sent. */
  error: 'undecided' | 'not-confirmed' | null
}

export interface ShownText {
  text: string
  language: string
  traces: ShownTrace[]
}

/** A text that is only shown again, and not refused: what is left to choose is no mistake yet. */
export const asTyped = <Text extends ShownText>(shown: Text): Text => ({
  ...shown,
  traces: shown.traces.map((trace) => ({ ...trace, error: null })),
})

/** Each trace once, however often its words stand in the texts, in their order: its place is its number, from 1. */
export function distinct(texts: ShownText[]): ShownTrace[] {
  const traces = new Map<string, ShownTrace>()
  for (const trace of texts.flatMap((each) => each.traces)) {
    const known = traces.get(trace.key)
    // What says that it is somebody tells more than the name alone, wherever that stands first.
    const isFuller = !known || (known.why === 'said-elsewhere' && trace.why !== known.why)
    const readsAs = [...new Set([...(known?.readsAs ?? []), ...trace.readsAs])]
    traces.set(trace.key, { ...(isFuller ? trace : known), readsAs })
  }
  return [...traces.values()]
}

/** The fields of the choices that were not made, for a form's summary of what to correct. */
export function wrongChoices(traces: ShownTrace[]) {
  return traces.flatMap(({ key, error, words }) =>
    error ? [{ field: { name: `decision-${key}`, errors: [error] }, label: words }] : [],
  )
}
