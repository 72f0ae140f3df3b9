import { createHash } from 'node:crypto'
import { fateOf, seenField, type TextClash } from '~/shared/clashes'

/** A short mark of a text as its form shows it, however its lines end; of none it is that of an empty one. */
export function stampOfText(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64url').slice(0, 16)
}

/** The fields of a form that say which texts its others show. */
export function stampTexts(shown: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shown).map(([field, text]) => [seenField(field), stampOfText(text)]),
  )
}

/** Which texts a form showed, by their stamps. */
export function seenTexts(form: FormData): ReadonlyMap<string, string> {
  const stamps = [...form].filter(([name]) => name.endsWith(seenField('')))
  return new Map(
    stamps.flatMap(([name, stamp]) => (typeof stamp === 'string' ? [[name, stamp]] : [])),
  )
}

/**
 * Lays a form beside what is saved, field by field.
 * @param seen the stamps that the form brought along
 * @returns `texts` to save, and `clashes` where both were changed: then nothing is saved before a person has chosen
 */
export function meetTexts<Texts extends Record<string, string>>(
  seen: ReadonlyMap<string, string>,
  stands: Record<keyof Texts & string, string>,
  typed: Texts,
): { texts: Texts; clashes: TextClash[] } {
  const texts: Record<string, string> = { ...stands }
  const clashes: TextClash[] = []
  for (const [field, sent] of Object.entries(typed)) {
    const saved = texts[field] ?? ''
    const stamp = stampOfText(saved)
    const shown = seen.get(seenField(field))
    const fate = fateOf({ seen: shown, stands: stamp, sent: stampOfText(sent) })
    if (fate === 'write') texts[field] = sent
    if (fate === 'clash') clashes.push({ field, stands: saved, typed: sent, stamp })
  }
  return { texts: texts as Texts, clashes }
}
