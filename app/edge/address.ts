import type { RequestHandler } from 'express'
import { areUsualNames, mostFields } from '~/platform/form-bounds'
import type { Refuse } from './refusal-page'

/**
 * Whether an address can be read, and in one way only: a path of this site in UTF-8, and a query likewise. NUL stands
 * in none of ours, and PostgreSQL cannot compare with it. A lone `%` in a query is what somebody typed, and stays.
 */
export function isReadable(address: string): boolean {
  const [path = '', ...rest] = address.split('?')
  const query = rest.join('?')
  if (/%00/.test(address) || !decodes(path) || !isPlain(path)) return false
  return (query.match(/(?:%[0-9a-f]{2})+/gi) ?? []).every(decodes) && isBounded(query)
}

/** As for a form: some pages read a query as a tree of its names. */
function isBounded(query: string): boolean {
  return query.split('&', mostFields + 1).length <= mostFields && areUsualNames(namesOf(query))
}

const namesOf = (query: string) => new URLSearchParams(query).keys()

/**
 * What one part of us would read as another address than the next does: `URL` resolves `..`, `%2e%2e` and `\\`, and a
 * takedown, the cache or a file's folder compare what was sent. No page of ours links to any; Remix takes `.data` off.
 */
function isPlain(path: string): boolean {
  if (!path.startsWith('/') || /[\\#\s\p{Cc}]|%2f|%5c|\/\//iu.test(path)) return false
  const words = decodeURIComponent(path).split('/')
  return !words.some((word) => /^\.{1,2}(\.data)?$/.test(word))
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Refuses an address that what stands behind would not all read alike, before anything tries. */
export function readableAddress(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    const host = request.get('host') ?? 'localhost'
    // `_data` is how Remix asked for data before; its pages ask in another way.
    const known = URL.canParse(`http://${host}`) && !('_data' in request.query)
    return known && isReadable(request.originalUrl) ? next() : refuse(request, response, 400)
  }
}
