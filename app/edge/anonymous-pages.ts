import { randomBytes } from 'node:crypto'
import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import { isDatabaseAway } from '~/platform/database-watch'
import { asProblem } from '~/platform/problem'
import type { Language } from '~/shared/languages'
import { isBareError } from './bare-errors'
import { cachedPage, pageOf, type Page } from './page-cache'
import type { Refuse } from './refusal-page'

/** Stands where the nonce would; nobody outside this process can know it. */
const marker = randomBytes(16).toString('base64')

export type Render = (
  request: Request,
  visit: { now: Date; requestId: string; nonce: string; language: Language },
) => Promise<Response>

/** Cookies that make an answer somebody's own. */
export function isAnonymous(cookieHeader: string | undefined, ownCookies: string[]): boolean {
  const names = (cookieHeader ?? '').split(';').map((pair) => pair.trim().split('=')[0])
  return !names.some((name) => name !== undefined && ownCookies.includes(name))
}

/**
 * Answers readers who are not signed in from the cache. Sent `no-cache` without an ETag: a 304 would pair a new
 * policy with an old body.
 */
export function anonymousPages(options: {
  appUrl: string
  ownCookies: string[]
  languageOf: (request: ExpressRequest) => Language
  render: Render
  refuse: Refuse
}): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    // Programs read public facts alone: whoever asks, the answer is the same.
    const program = request.path.startsWith('/api/')
    if (!program && !isAnonymous(request.get('cookie'), options.ownCookies)) return next()
    // In the language of whom the mail was for, whatever the browser that follows the link asks for.
    if (request.path.startsWith('/unsubscribe/')) return next()
    // Files are streamed, never held in memory; every address of one says so.
    if (request.path.includes('/files/') || request.path.endsWith('/rows.csv')) return next()
    try {
      const language = options.languageOf(request)
      const leaves = (left: () => void) => response.once('close', left)
      const page = await cachedPage(
        `${language} ${request.originalUrl}`,
        leaves,
        async (signal) => {
          const url = new URL(request.originalUrl, options.appUrl)
          const headers = { accept: request.get('accept') ?? '*/*' }
          const asked = new Request(url, { headers, signal })
          const { now, requestId } = response.locals as { now: Date; requestId: string }
          const rendered = await options.render(asked, {
            now,
            requestId,
            nonce: marker,
            language,
          })
          return pageOf(program ? asProblem(rendered) : rendered, marker)
        },
      )
      if (page.status >= 500 && isDatabaseAway()) options.refuse(request, response, 503)
      else if (isBareError(page.status, (name) => new Headers(page.headers).get(name)))
        options.refuse(request, response, page.status)
      else send(page, request, response)
    } catch (error) {
      next(error)
    }
  }
}

function send(page: Page, request: ExpressRequest, response: ExpressResponse) {
  response.status(page.status)
  response.set('Cache-Control', page.status === 200 ? 'no-cache' : 'no-store')
  for (const [name, value] of page.headers) response.set(name, value)
  response.vary('Accept-Encoding, Accept-Language, Cookie')
  if (page.gzipped && request.acceptsEncodings('gzip')) {
    response.set('Content-Encoding', 'gzip').end(page.gzipped)
  } else {
    const { nonce } = response.locals as { nonce: string }
    const html = page.body.includes(marker)
    response.end(html ? page.body.toString().replaceAll(marker, nonce) : page.body)
  }
}
