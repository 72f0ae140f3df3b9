import type { Language } from '~/shared/languages'

export interface Titled {
  slug: string
  title: string
  /** In which the brief was written. */
  language: string
}

/** A brief's title as a reader sees it, its language, and where the brief is read in that language. */
export interface TitleIn {
  title: string
  language: string
  href: string
}

/**
 * The title of a brief in a reader's language, where the brief was published in it with its title; else as it was
 * written.
 * @param translated the title as it was published in that language
 */
export function titleIn(
  { slug, title, language }: Titled,
  reader: Language,
  translated: string | undefined,
): TitleIn {
  const page = `/challenges/${slug}`
  if (!translated || language === reader) return { title, language, href: page }
  return { title: translated, language: reader, href: `${page}/in/${reader}` }
}

/** Of such a title what is read where nothing leads to the brief. */
export const readOnly = ({ title, language }: TitleIn) => ({ title, language })
