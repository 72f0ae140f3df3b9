import type { RequestHandler } from 'express'
import type { Refuse } from './refusal-page'

/**
 * Whether an address can be read: a path of this site in UTF-8, and a query likewise. NUL stands in none of ours, and
 * PostgreSQL cannot compare with it. A lone `%` in a query is what somebody typed, and stays.
 */
export function isReadable(address: string): boolean {
  const [path = '', ...rest] = address.split('?')
  const query = rest.join('?')
  // `//host` and `/\host` would be read as another site's.
  if (!/^\/(?![/\\])/.test(path) || /%00/.test(address)) return false
  return decodes(path) && (query.match(/(?:%[0-9a-f]{2})+/gi) ?? []).every(decodes)
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Refuses an address that nothing behind could read, before anything tries. */
export function readableAddress(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    const host = request.get('host') ?? 'localhost'
    // `_data` is how Remix asked for data before; its pages ask in another way.
    const known = URL.canParse(`http://${host}`) && !('_data' in request.query)
    return known && isReadable(request.originalUrl) ? next() : refuse(request, response, 400)
  }
}
