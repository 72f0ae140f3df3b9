import type { Request, Response } from 'express'
import type { Repository } from './repository'
import type { Places } from './shapes-repository'

/** The repository that the address names; the router has put it there. */
export const repo = (response: Response) => response.locals.repository as Repository

export const notFound = (response: Response, message = 'Not Found') =>
  refused(response, 404, message)

export const emptyRepository = (response: Response) =>
  refused(response, 409, 'Git Repository is empty.')

export const refused = (response: Response, status: number, message: string) =>
  response
    .status(status)
    .json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) })

/** One page of a list, with the `Link` header by which the client finds the others. */
export function paged<T>(request: Request, response: Response, places: Places, all: T[]): T[] {
  const size = Math.min(Number(request.query.per_page ?? 30) || 30, 100)
  const page = Math.max(Number(request.query.page ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const link = (to: number, rel: string) => {
    const url = new URL(places.api + request.originalUrl.replace(/^\/api\/v3/, ''))
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  if (links.length) response.set('Link', links.join(', '))
  return all.slice((page - 1) * size, page * size)
}
