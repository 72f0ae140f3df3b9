import { gzipSync } from 'node:zlib'
import { onAnnouncement } from '~/platform/announcements'
import { cachedPages } from '~/platform/metrics'

/** An answer as it can be given again. Where the nonce marker stands in it, it is not kept compressed. */
export interface Page {
  status: number
  headers: [string, string][]
  body: Buffer
  gzipped: Buffer | null
}

const most = 1000
const largest = 1_000_000
/** Pages speak of the time that is left, so none may be older than this. */
const milliseconds = 30_000

const pages = new Map<string, { page: Page; until: number }>()
const rendering = new Map<string, Promise<Page>>()
let generation = 0

/** Forgets every page: something that could show on one was written, or the clock was moved. */
function dropPages(): void {
  generation += 1
  pages.clear()
  rendering.clear()
}

onAnnouncement('pages', dropPages)
onAnnouncement('clock', dropPages)

/**
 * Pages for readers who are not signed in, keyed by URL and language, in this process. Readers who ask for the same
 * page at once share one rendering.
 */
export async function cachedPage(key: string, render: () => Promise<Page>): Promise<Page> {
  const kept = pages.get(key)
  if (kept && kept.until > Date.now()) {
    cachedPages.inc({ found: 'yes' })
    return kept.page
  }
  cachedPages.inc({ found: 'no' })
  const shared = rendering.get(key)
  if (shared) return shared
  const began = generation
  const promise = render()
  rendering.set(key, promise)
  try {
    const page = await promise
    // A write meanwhile may have made it stale.
    if (began === generation && isKeepable(page)) keep(key, page)
    return page
  } finally {
    if (rendering.get(key) === promise) rendering.delete(key)
  }
}

/** A page that a route calls `no-store` or `private`, sets a cookie with or could not give is rendered for everybody anew. */
function isKeepable({ status, headers, body }: Page): boolean {
  const own = headers.some(
    ([name, value]) =>
      name === 'set-cookie' || (name === 'cache-control' && /no-store|private/.test(value)),
  )
  return status === 200 && body.length <= largest && !own
}

function keep(key: string, page: Page) {
  pages.delete(key)
  pages.set(key, { page, until: Date.now() + milliseconds })
  const oldest = pages.keys().next().value
  if (pages.size > most && oldest !== undefined) pages.delete(oldest)
}

/**
 * Makes a page of an answer; `marker` is what stands for the nonce in its body.
 * @throws Error for a file, which alone knows its length: it is streamed, and its address holds `/files/`
 */
export async function pageOf(response: Response, marker: string): Promise<Page> {
  if (response.headers.has('content-length')) throw new Error('A file must not become a page.')
  const body = Buffer.from(await response.arrayBuffer())
  const gzipped = body.includes(marker) || body.length < 1024 ? null : gzipSync(body, { level: 6 })
  return { status: response.status, headers: [...response.headers], body, gzipped }
}
