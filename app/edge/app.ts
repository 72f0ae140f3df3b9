import compression from 'compression'
import express, { type Express, type Request as ExpressRequest, type RequestHandler } from 'express'
import type { Language } from '~/shared/languages'
import { readableAddress } from './address'
import { anonymousPages, isAnonymous, type Render } from './anonymous-pages'
import { arrival } from './arrival'
import { bareErrors } from './bare-errors'
import { available, failure } from './failure'
import { gate } from './gate'
import { securityHeaders } from './headers'
import { health } from './health'
import { methods, preflight } from './methods'
import { refusals, type DrawRefusal } from './refusal-page'
import { restOfBody } from './rest-of-body'

interface Parts {
  appUrl: string
  https: boolean
  trustProxy: string | undefined
  /** Where the built scripts, styles and fonts are; absent in development, where Vite serves them. */
  assets?: string
  ownCookies: string[]
  languageOf: (request: ExpressRequest) => Language
  isReady: () => Promise<boolean>
  /** Renders a page for somebody who is not signed in. */
  render: Render
  /** Draws a page where Remix cannot. */
  drawRefusal: DrawRefusal
  /** Answers everything else. */
  remix: RequestHandler
  /** Draws an error's page for whoever is signed in, where a route has none; in development nothing does. */
  drawInFrame?: RequestHandler
}

/** What stands in front of Remix, in the order in which a request meets it. */
export function createApp(parts: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // What reads a query as a tree pays for each of its brackets; our pages read names and texts.
  app.set('query parser', 'simple')
  app.set('trust proxy', trusted(parts.trustProxy))
  app.use(arrival)
  app.use(restOfBody)
  app.use(securityHeaders(parts.https))
  const refuse = refusals(parts.drawRefusal, parts.languageOf)
  app.use(readableAddress(refuse))
  app.use(preflight)
  app.use(gate(parts.appUrl, refuse))
  app.use(methods(refuse))
  health(app, parts.isReady)
  app.use(compression())
  if (parts.assets) {
    const assets = { immutable: true, maxAge: '1y', fallthrough: true, dotfiles: 'ignore' } as const
    app.use('/assets', express.static(`${parts.assets}/assets`, assets))
    app.use(express.static(parts.assets, { maxAge: '1h', index: false, dotfiles: 'ignore' }))
  }
  app.use(available(refuse))
  app.use(anonymousPages({ ...parts, refuse }))
  app.use(routesDecide)
  const hasSession = (request: ExpressRequest) =>
    !isAnonymous(request.get('cookie'), parts.ownCookies)
  app.use(bareErrors(refuse, hasSession, parts.drawInFrame))
  app.all('*', parts.remix)
  app.use(failure(refuse))
  return app
}

/** What a route says in a header holds; Remix alone would append it to ours. */
const routesDecide: RequestHandler = (_, response, next) => {
  const append = response.append.bind(response)
  const several = /^(set-cookie|vary|link)$/i
  response.append = (name, value) =>
    several.test(name) ? append(name, value) : response.set(name, value)
  next()
}

/** `TRUST_PROXY`: absent trusts no header; a number is how many proxies stand in front; else their addresses. */
function trusted(setting: string | undefined): boolean | number | string {
  if (setting === undefined) return false
  return /^\d+$/.test(setting) ? Number(setting) : setting
}
