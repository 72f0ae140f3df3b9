import type { MetaFunction } from '@remix-run/node'
import { aboutLanguage, isLanguage } from '~/shared/languages'

/** The protocol wants a language with its territory: `es_MX`. */
const withTerritory = (language: string) =>
  isLanguage(language) ? aboutLanguage(language).formats.replace('-', '_') : language

/** What a page says of itself in its head. A loader gives it as `page`. */
export interface PageFacts {
  title: string
  /** Of title and description, where they are somebody's words and not the page's. */
  language?: string
  /** What it is about, where many pages have that title. */
  of?: string
  /** One or two sentences, for search engines and link previews. */
  description?: string
  /** A picture of ours for link previews: the address that `pagePicture` gives. */
  picture?: string
  /** The page's whole address on this site, for link previews. */
  url?: string
}

/**
 * `export const meta = pageMeta`: the title, description and link preview that the loader's `page` names. A page to which
 * a form came back says so first: a title is what is read out first.
 */
export const pageMeta: MetaFunction = ({ data, matches }) => {
  const page = (data as { page?: PageFacts } | undefined)?.page
  if (!page) return [{ title: 'Tequio' }]
  const { title: name, of, description, picture, url } = page
  const frame = (matches[0]?.data ?? {}) as { refused?: boolean; language?: string }
  const language = page.language ?? frame.language
  // The same word in both languages.
  const title = frame.refused ? `Error: ${name}` : name
  const whole = of ? `${title} · ${of}` : title
  return [
    { title: title === 'Tequio' ? title : `${whole} · Tequio` },
    { property: 'og:title', content: whole },
    { property: 'og:site_name', content: 'Tequio' },
    ...(language ? [{ property: 'og:locale', content: withTerritory(language) }] : []),
    ...(description
      ? [
          { name: 'description', content: description },
          { property: 'og:description', content: description },
        ]
      : []),
    ...(url ? [{ property: 'og:url', content: url }] : []),
    ...(picture
      ? [
          { property: 'og:image', content: picture },
          { name: 'twitter:card', content: 'summary_large_image' },
        ]
      : []),
  ]
}
