/** What came for a text: its words, and that they are right beside an original that changed. */
export type SentTexts = Map<string, { text: string; isCurrent: boolean }>

/** What a form of a translation says of each text; of one that it did not show, nothing. */
export function sentTexts(texts: { field: string }[], payload: Record<string, unknown>): SentTexts {
  return new Map(
    texts.flatMap(({ field }) => {
      const text = payload[field]
      if (typeof text !== 'string') return []
      return [[field, { text: text.trim(), isCurrent: payload[`${field}-current`] === 'on' }]]
    }),
  )
}
