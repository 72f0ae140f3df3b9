import { seenField } from '~/shared/clashes'

interface SentText {
  text: string
  /** That the words are right beside an original that changed. */
  isCurrent: boolean
  /** The stamp of what the form showed, where it says. */
  seen?: string
}

/** What came for each text. */
export type SentTexts = Map<string, SentText>

/** What a form of a translation says of each text; of one that it did not show, nothing. */
export function sentTexts(texts: { field: string }[], payload: Record<string, unknown>): SentTexts {
  return new Map(
    texts.flatMap(({ field }) => {
      const text = payload[field]
      if (typeof text !== 'string') return []
      const seen = payload[seenField(field)]
      const isCurrent = payload[`${field}-current`] === 'on'
      const said = {
        text: text.trim(),
        isCurrent,
        seen: typeof seen === 'string' ? seen : undefined,
      }
      return [[field, typeof seen === 'string' ? { ...said, seen } : said] as const]
    }),
  )
}
