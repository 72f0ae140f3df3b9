import { stampOfText } from '~/platform/stamps.server'
import { seenField } from '~/shared/clashes'

/** What the form of a translation has shown from now on, out of what each text is. */
export function seenAfter(texts: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...texts].map(([field, text]) => [seenField(field), stampOfText(text)]),
  )
}
