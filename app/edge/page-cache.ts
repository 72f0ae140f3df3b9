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
const rendering = new Map<string, { page: Promise<Page>; readers: Readers }>()
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
 * page at once share one rendering, which is told when the last of them has left.
 * @param leaves calls back when the reader has left, or has the answer
 */
export async function cachedPage(
  key: string,
  leaves: (left: () => void) => void,
  render: (signal: AbortSignal) => Promise<Page>,
): Promise<Page> {
  const kept = pages.get(key)
  if (kept && kept.until > Date.now()) {
    cachedPages.inc({ found: 'yes' })
    return kept.page
  }
  cachedPages.inc({ found: 'no' })
  const shared = rendering.get(key)
  if (shared) {
    shared.readers.join(leaves)
    return shared.page
  }
  const began = generation
  const readers = new Readers(() => forget(key, made))
  const made = { page: render(readers.signal), readers }
  readers.join(leaves)
  rendering.set(key, made)
  try {
    const page = await made.page
    // A write meanwhile may have made it stale.
    if (began === generation && isKeepable(page)) keep(key, page)
    return page
  } finally {
    forget(key, made)
  }
}

function forget(key: string, made: { page: Promise<Page>; readers: Readers }) {
  if (rendering.get(key) === made) rendering.delete(key)
}

/** Those who wait for one rendering. */
class Readers {
  #waiting = 0
  readonly #gone = new AbortController()
  readonly #onGone: () => void

  constructor(onGone: () => void) {
    this.#onGone = onGone
  }

  get signal() {
    return this.#gone.signal
  }

  join(leaves: (left: () => void) => void) {
    this.#waiting += 1
    leaves(() => {
      this.#waiting -= 1
      if (this.#waiting > 0) return
      this.#onGone()
      this.#gone.abort()
    })
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
