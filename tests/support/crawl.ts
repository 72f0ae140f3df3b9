import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { comeIn, type DemoPerson } from './come-in'
import type { Instance } from './instance'

export interface Received {
  url: string
  /** Who asked; null without an account. */
  as: DemoPerson | null
  status: number
  type: string
  /** What was sent, unpacked. */
  bytes: Buffer
  text: string
  /** How many bytes came over the line. */
  weight: number
}

/** `pages` are what people read, `data` what the site's own scripts fetch for each, `files` everything else. */
export type Format = 'pages' | 'data' | 'files'

interface Crawl {
  as?: DemoPerson | null
  formats?: Format[]
  /** Where to begin; what these lead to is followed. */
  from?: string[]
  /** Asked for too where nothing leads there any more, as what was bookmarked. */
  also?: string[]
  /** As it came from signing in before, where the same person asks again. */
  cookie?: string
  language?: string
}

/** What no page links to, since only programs read it. */
const forPrograms = [
  '/api/v1/openapi.json',
  ...['datathons', 'challenges', 'datasets', 'tools', 'catalog'].map((each) => `/api/v1/${each}`),
  '/datasets/catalog.jsonld',
  '/catalog/feed.xml',
  '/challenges/feed.xml',
]

/**
 * Asks for everything that one comes to from the front page by links, forms that only ask, pictures, and addresses
 * named in JSON and XML: in each format that is asked for, as somebody of the demo or as nobody.
 */
export async function crawl(instance: Instance, asked: Crawl = {}): Promise<Received[]> {
  const { as = null, formats = ['pages'], from = ['/'], also = [], language } = asked
  const cookie = asked.cookie ?? (as ? (await comeIn(instance, as)).cookie : undefined)
  const queue = [...from, ...also, ...(formats.includes('files') ? forPrograms : [])]
  const known = new Set(queue)
  const received: Received[] = []
  const follow = async (url: string) => {
    const answer = await receive(instance, url, { as, cookie, language })
    received.push(answer)
    const links = linksOf(answer, instance.url).filter((link) => isAsked(link, formats))
    for (const link of links) {
      if (!known.has(link)) queue.push(link)
      known.add(link)
    }
    if (formats.includes('data') && isPage(answer)) queue.push(...withoutKnown(dataOf(url), known))
  }
  // Four at a time: as many as the machine answers at once, and a rate that a reader could have.
  while (queue.length > 0) await Promise.all(queue.splice(0, 4).map(follow))
  return received
}

/** One address, asked for as a browser without scripts does. */
export function receive(
  instance: Instance,
  url: string,
  { as = null, cookie, language = 'es' }: Pick<Crawl, 'as' | 'cookie' | 'language'> = {},
): Promise<Received> {
  const headers = {
    'accept-encoding': 'gzip',
    'accept-language': language,
    accept: 'text/html',
    ...(cookie && { cookie }),
  }
  return new Promise((resolve, reject) => {
    get(instance.url + url, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject).once('end', () => {
        const line = Buffer.concat(chunks)
        const packed = answer.headers['content-encoding'] === 'gzip'
        const bytes = packed ? gunzipSync(line) : line
        const type = answer.headers['content-type'] ?? ''
        const said = { url, as, status: answer.statusCode!, type }
        resolve({ ...said, bytes, text: bytes.toString(), weight: line.length })
      })
    }).once('error', (error) => reject(new Error(`${url}: ${error.message}`)))
  })
}

export const isPage = ({ type }: Received) => type.includes('html')

/** What a browser fetches by itself to show a page. */
export function partsOf(html: string): string[] {
  const parts = html.matchAll(
    /<link[^>]*rel="(?:preload|stylesheet|icon)"[^>]*href="([^"]+)"|<(?:img|source|iframe|video|audio)[^>]*src="([^"]+)"/g,
  )
  return [...new Set([...parts].map(([, link, source]) => plain((link ?? source)!)))]
}

/** Where an answer leads within the site. */
function linksOf({ url, type, text, status }: Received, site: string): string[] {
  if (type.includes('html')) return [...anchorsOf(text), ...pointersOf(text, site)]
  if (status !== 200 || !/json|xml|yaml/.test(type)) return []
  const named = [...text.matchAll(new RegExp(`${site}(/[^"'<>\\s#\\\\]*)`, 'g'))]
  return [...named.map(([, path]) => plain(path!)), ...objectsOf(url, text)]
}

/** Lists can be asked for in more ways than there are pages: the first of each is enough. */
function anchorsOf(html: string): string[] {
  const links = [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href]) => plain(href!))
  return links.filter((href) => (href.match(/[?&]/g) ?? []).length <= 1)
}

/** Pictures, feeds and other forms of a page, which are named in its head, and what it shows by itself. */
function pointersOf(html: string, site: string): string[] {
  const heads = html.matchAll(/<(?:link[^>]*href|meta[^>]*content)="([^"]+)"/g)
  return (
    [...heads]
      .map(([, href]) => plain(href!).replace(site, ''))
      .concat(partsOf(html))
      // A page's picture is drawn from what its own address says, and says nothing else.
      .filter((href) => /^\/(?!\/|assets\/|preview\.png)/.test(href))
  )
}

/** Each object of a list that programs read has an address of its own. */
function objectsOf(url: string, text: string): string[] {
  const list = /^\/api\/v1\/(\w+)(\?|$)/.exec(url)?.[1]
  if (!list) return []
  const { items = [] } = JSON.parse(text) as { items?: { slug: string }[] }
  return items.flatMap(({ slug }) => {
    const object = `/api/v1/${list}/${slug}`
    return list === 'datasets' ? [object, `${object}/rows`] : [object]
  })
}

/** What its own scripts fetch instead of a page. */
function dataOf(url: string): string {
  const [path, query] = url.split('?')
  return `${path === '/' ? '/_root' : path}.data${query ? `?${query}` : ''}`
}

function isAsked(link: string, formats: Format[]): boolean {
  return formats.includes('files') || !isFile(link)
}

const isFile = (link: string) => /^\/api\/|\.[a-z]+(\?|$)|\/files\//.test(link)

const withoutKnown = (url: string, known: Set<string>) =>
  known.has(url) ? [] : (known.add(url), [url])

const plain = (href: string) => href.replaceAll('&amp;', '&')
