/**
 * What readers of a language call another one: `francés` for `fr`, to readers of Spanish.
 * @param tag may be any text, since it may come from an address or from another program
 * @returns undefined where the machine does not know it, or the text names no language
 */
export function nameLanguage(tag: string, reader: string): string | undefined {
  try {
    return new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' }).of(tag)
  } catch {
    return undefined
  }
}
