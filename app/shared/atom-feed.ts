/** What a feed tells of one thing. */
export interface FeedItem {
  name: string
  summary: string
  /** Of name and summary. */
  language: string
  theme: string
  /** The address of its page. */
  page: string
  publishedAt: Date
  updatedAt: Date
}

/** The newest of a list as an Atom feed (RFC 4287). `site` is the address of the list, `title` what it is called. */
export function writeFeed(
  items: readonly FeedItem[],
  { site, title, language }: { site: string; title: string; language: string },
): string {
  const newest = items.reduce(
    (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
    new Date(0),
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(language)}">`,
    `<title>${escape(title)}</title>`,
    `<id>${escape(site)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escape(`${site}/feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(site)}"/>`,
    `<updated>${newest.toISOString()}</updated>`,
    `<author><name>Tequio</name></author>`,
    ...items.map((item) => itemXml(item, language)),
    '</feed>\n',
  ].join('\n')
}

function itemXml(item: FeedItem, feedLanguage: string): string {
  const { name, summary, language, theme, page, publishedAt, updatedAt } = item
  const lang = language === feedLanguage ? '' : ` xml:lang="${escape(language)}"`
  return [
    '<entry>',
    `<title${lang}>${escape(name)}</title>`,
    `<id>${escape(page)}</id>`,
    `<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    `<published>${publishedAt.toISOString()}</published>`,
    `<updated>${updatedAt.toISOString()}</updated>`,
    `<category term="${escape(theme)}"/>`,
    `<summary${lang}>${escape(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

/** XML has no place for most control characters; they are left out. */
function escape(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is left out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  )
}
