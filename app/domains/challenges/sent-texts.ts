import { seenField } from '~/shared/clashes'
import { originalField } from './clashes'

interface SentText {
  text: string
  /** That the words are right beside an original that changed. */
  isCurrent?: boolean
  /** The stamp of what the form showed, where it says. */
  seen?: string
  /** The SHA-256 of the original that the form showed, where it says. */
  ofHash?: string
}

/** What came for each text. */
export type SentTexts = Map<string, SentText>

/** What a form of a translation says of each text; of one that it did not show, nothing. */
export function sentTexts(texts: { field: string }[], payload: Record<string, unknown>): SentTexts {
  const said = (name: string) => {
    const value = payload[name]
    return typeof value === 'string' ? value : undefined
  }
  return new Map(
    texts.flatMap(({ field }) => {
      const text = said(field)
      if (text === undefined) return []
      const isCurrent = said(`${field}-current`) === 'on'
      const original = said(originalField(field))
      const ofHash = original && /^[0-9a-f]{64}$/.test(original) ? original : undefined
      const came: SentText = { text: text.trim(), isCurrent, seen: said(seenField(field)), ofHash }
      return [[field, came] as const]
    }),
  )
}
