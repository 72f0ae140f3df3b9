import type { RequestHandler } from 'express'
import { refusedAtGate } from '~/platform/metrics'
import type { Refuse } from './refusal-page'

/**
 * What may be posted from elsewhere, and why it is safe: GitHub signs its webhook (HMAC over the raw body), and the
 * one-click unsubscribe (RFC 8058) is a signed link that does one thing.
 */
const exempt = [/^\/hooks\/github$/, /^\/unsubscribe\/[^/]+$/]

/**
 * Whether a request that may change something comes from our own pages. Browsers say so in `Sec-Fetch-Site`; older
 * ones in `Origin`. A request that says neither is refused.
 */
export function comesFromUs(
  request: { method: string; path: string; secFetchSite?: string; origin?: string },
  appUrl: string,
): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  if (request.method === 'POST' && exempt.some((path) => path.test(request.path))) return true
  if (request.secFetchSite !== undefined) {
    return request.secFetchSite === 'same-origin' || request.secFetchSite === 'none'
  }
  return request.origin !== undefined && originsOf(appUrl).includes(request.origin)
}

/** Our own origin. Where it is localhost, the same port on 127.0.0.1 counts as it. */
function originsOf(appUrl: string): string[] {
  const { origin, hostname } = new URL(appUrl)
  return hostname === 'localhost' ? [origin, origin.replace('localhost', '127.0.0.1')] : [origin]
}

/** The one gate in front of Remix, whose own check misses resource routes and `?_data=` requests. */
export function gate(appUrl: string, refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request
    const [secFetchSite, origin] = [request.get('sec-fetch-site'), request.get('origin')]
    if (!comesFromUs({ method, path, secFetchSite, origin }, appUrl)) {
      refusedAtGate.inc()
      return refuse(request, response, 'other-site')
    }
    // Decided here, by APP_URL. Remix would compare them with each other and call a difference a bug.
    delete request.headers.origin
    delete request.headers['x-forwarded-host']
    next()
  }
}
