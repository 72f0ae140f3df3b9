import { expect, test } from 'vitest'
import { writeFeed } from './atom-feed'

const site = 'https://tequio.example/catalog'
const item = {
  name: 'Bitácora <de> "Visita" & más\u0000',
  summary: ']]> </summary>',
  language: 'es',
  theme: 'prevention',
  page: `${site}/bitacora`,
  publishedAt: new Date('2026-01-09T18:00:00Z'),
  updatedAt: new Date('2026-02-01T18:00:00Z'),
}

test('a feed tells the newest change, and what people wrote stays text', () => {
  const feed = writeFeed([item], { site, title: 'Catálogo', language: 'es' })
  expect(feed).toContain('<updated>2026-02-01T18:00:00.000Z</updated>')
  expect(feed).toContain('<title>Bitácora &#60;de&#62; &#34;Visita&#34; &#38; más</title>')
  expect(feed).not.toContain('</summary></summary>')
  expect(feed.match(/<entry>/g)).toHaveLength(1)
})

test('what was written in another language than the feed says so', () => {
  const feed = writeFeed([item], { site, title: 'Catalogue', language: 'en' })
  expect(feed).toContain('xml:lang="en">\n<title>Catalogue</title>')
  expect(feed).toContain('<summary xml:lang="es">')
})

test('an empty catalog has a feed too', () => {
  expect(writeFeed([], { site, title: 'Catálogo', language: 'es' })).not.toContain('<entry>')
})
