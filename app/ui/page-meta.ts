import type { MetaFunction } from '@remix-run/node'

/** What a page says of itself in its head. A loader gives it as `page`. */
export interface PageFacts {
  title: string
  /** What it is about, where many pages have that title. */
  of?: string
  /** One or two sentences, for search engines and link previews. */
  description?: string
  /** A picture of ours for link previews: the address that `pagePicture` gives. */
  picture?: string
  /** The page's whole address on this site, for link previews. */
  url?: string
}

/** `export const meta = pageMeta`: the title, description and link preview that the loader's `page` names. */
export const pageMeta: MetaFunction = ({ data }) => {
  const page = (data as { page?: PageFacts } | undefined)?.page
  if (!page) return [{ title: 'Tequio' }]
  const { title, of, description, picture, url } = page
  const whole = of ? `${title} · ${of}` : title
  return [
    { title: title === 'Tequio' ? title : `${whole} · Tequio` },
    { property: 'og:title', content: whole },
    { property: 'og:site_name', content: 'Tequio' },
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
