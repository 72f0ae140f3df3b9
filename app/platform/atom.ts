import { settings } from './env'

export interface FeedEntry {
  /** A path on this site: it is the entry's link and, with our address, its lasting id. */
  path: string
  title: string
  summary: string
  published: Date
  updated: Date
}

/** An Atom feed (RFC 4287) of things on this site, the newest first. */
export function atomFeed(
  feed: { path: string; title: string; language: string; entries: FeedEntry[] },
  now: Date,
): Response {
  const updated = feed.entries.reduce(
    (latest, entry) => (entry.updated > latest ? entry.updated : latest),
    new Date(0),
  )
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${escape(settings.appUrl + feed.path)}</id>`,
    `<title>${escape(feed.title)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${escape(settings.appUrl + feed.path)}"/>`,
    `<updated>${(feed.entries.length > 0 ? updated : now).toISOString()}</updated>`,
    '<author><name>Tequio</name></author>',
    ...feed.entries.map(entryOf),
    '</feed>',
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}

function entryOf({ path, title, summary, published, updated }: FeedEntry): string {
  const address = escape(settings.appUrl + path)
  return [
    '<entry>',
    `<id>${address}</id><link href="${address}"/>`,
    `<title>${escape(title)}</title>`,
    `<published>${published.toISOString()}</published><updated>${updated.toISOString()}</updated>`,
    `<summary>${escape(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

/** XML has no place for most control characters, not even escaped. */
function escape(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
