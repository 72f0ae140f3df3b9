import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/**
 * Content-Security-Policy of a page: everything of our own, nothing inline but scripts that carry the nonce, and no
 * style attributes.
 */
function policy(nonce: string, path: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `media-src 'self'${tellsByVoice(path) ? ' blob:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Nothing of the device is asked for, but for a voice on the pages where one can be recorded. */
const permissions = (path: string) =>
  `camera=(), geolocation=(), microphone=${tellsByVoice(path) ? '(self)' : '()'}, payment=(), usb=()`

/** Where something can be recorded, and heard before it is sent: a need, and the translation of a brief. */
const tellsByVoice = (path: string) =>
  /^\/(needs\/new|challenges\/[^/]+\/translations\/[^/]+\/voices\/[^/]+)$/.test(path)

/** Headers of every response, errors and files included. A route may tighten them. */
export function securityHeaders(https: boolean): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.set({
      'Content-Security-Policy': policy(nonce, request.path),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      // Our own pages must see the origin of a form; nobody else learns where a reader came from.
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': permissions(request.path),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': request.path.startsWith('/api/')
        ? 'cross-origin'
        : 'same-origin',
      'Cache-Control': 'no-store',
    })
    if (request.path.startsWith('/api/')) response.set('Access-Control-Allow-Origin', '*')
    if (https) response.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
    next()
  }
}
