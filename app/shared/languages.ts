/** The languages of the interface; Spanish is the source. */
export const languages = ['es', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/**
 * In which language a text stands once somebody has saved it: in theirs where they changed it, else as it was.
 * @param before the text as it was and its language
 */
export function languageAfter(
  before: { text: string; language: string },
  text: string,
  writer: Language,
): string {
  return before.text === text ? before.language : writer
}

/**
 * The first interface language that a reader's browser asks for, by its weights.
 * @param header `Accept-Language` (RFC 9110, section 12.5.4), null where it is not sent
 */
export function preferredLanguage(header: string | null, fallback: Language): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of wanted) if (isLanguage(language)) return language
  return fallback
}
