import type { RequestHandler } from 'express'
import type { Refuse } from './refusal-page'

const ofPages = 'GET, HEAD, POST, OPTIONS'
const reading = 'GET, HEAD, OPTIONS'

/** Programs read, and the front page takes no form: Remix would look for its action in the root. */
const allowed = (path: string) => (path === '/' || path.startsWith('/api/') ? reading : ofPages)

/** A browser asks this before a page of another site reads the interface for programs with a header of its own. */
export const preflight: RequestHandler = (request, response, next) => {
  if (request.method !== 'OPTIONS' || !request.path.startsWith('/api/')) return next()
  response.set({
    Allow: reading,
    'Access-Control-Allow-Methods': reading,
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  })
  response.status(204).end()
}

/** Forms know two methods: whatever else is asked has no answer. */
export function methods(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    const allow = allowed(request.path)
    if (request.method !== 'OPTIONS' && allow.split(', ').includes(request.method)) return next()
    response.set('Allow', allow)
    if (request.method === 'OPTIONS') response.status(204).end()
    else refuse(request, response, 405)
  }
}
