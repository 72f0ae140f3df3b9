/** What a folder of `app/locales` says of its language. */
interface Folder {
  autonym: string
  /** The locale whose dates and numbers are written: `es-MX`. */
  formats: string
  zones: Record<string, string>
}

/** The folders alone say which languages there are: whoever adds one changes nothing else. */
const folders = Object.entries(
  import.meta.glob<Folder>('../locales/*/language.ts', { eager: true, import: 'default' }),
).map(([path, folder]) => [path.split('/').at(-2)!, folder] as const)

/** A language of the interface, by its BCP 47 tag. */
export type Language = string

/** In which the words are written first: what a language lacks, the type checker finds against it. */
export const source: Language = 'es'

/** The languages of the interface, the source first. */
export const languages: readonly Language[] = [
  source,
  ...folders.map(([language]) => language).filter((language) => language !== source),
]

const known = new Map<Language, Folder>(folders)

/** The language's own name, and how dates, numbers and hours are written in it; the source's where it is none of ours. */
export function aboutLanguage(language: Language): Folder {
  return known.get(language) ?? known.get(source)!
}

/** What the language's folder says in one of its files. Whoever needs it hands in that file of every folder. */
export function byLanguage<Text>(files: Record<string, Text>): (language: Language) => Text {
  const texts = new Map(Object.entries(files).map(([path, text]) => [path.split('/').at(-2), text]))
  return (language) => (texts.get(language) ?? texts.get(source))!
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && known.has(value)
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
