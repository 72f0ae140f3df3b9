import headings from '@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2?url'
import look from './look.css?url'

/** What `root.tsx` links to: the look, the one font asked for early, and the mark as the tab's icon. */
export const lookLinks = [
  {
    rel: 'preload',
    href: headings,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  },
  { rel: 'stylesheet', href: look },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]
