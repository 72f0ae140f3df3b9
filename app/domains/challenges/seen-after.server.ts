import { stampOfText } from '~/platform/stamps.server'
import { seenField, type TextClash } from '~/shared/clashes'
import type { SentTexts } from './sent-texts'

/** What the form of a translation has shown from now on: what it sent, and of a clash what it is told of. */
export function seenAfter(sent: SentTexts, clashes: TextClash[]): Record<string, string> {
  const shown = [...sent].map(([field, { text }]) => [seenField(field), stampOfText(text)] as const)
  const told = clashes.map(({ field, stamp }) => [seenField(field), stamp] as const)
  return Object.fromEntries([...shown, ...told])
}
