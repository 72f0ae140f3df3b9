import type { Request, RequestHandler } from 'express'
import type { Refuse } from './refusal-page'

/**
 * Whether an answer is an error without a page: a feed's or a file's route has none to draw, so Remix sends what was thrown,
 * which a browser shows as an empty window.
 */
export function isBareError(status: number, header: (name: string) => unknown): boolean {
  if (status < 400) return false
  return Boolean(header('x-remix-error') ?? (header('x-remix-catch') && !header('content-type')))
}

/** What was said of the answer without a page, and is not so of the page. */
const ofTheBare = ['x-remix-error', 'x-remix-catch', 'content-type', 'content-length']

/**
 * Puts a page where such an error would be sent. Whoever has a session that opens the site's frame sees it in there, with
 * the way out of a borrowed device.
 * @param drawInFrame answers any address with the page of the status that stands in `response.locals.bare`
 */
export function bareErrors(
  refuse: Refuse,
  hasSession: (request: Request) => boolean,
  drawInFrame?: RequestHandler,
): RequestHandler {
  return (request, response, next) => {
    const write = response.write.bind(response)
    const end = response.end.bind(response)
    const isBare = () => isBareError(response.statusCode, (name) => response.get(name))
    response.write = ((...sent: Parameters<typeof write>) =>
      isBare() || write(...sent)) as typeof write
    response.end = ((...sent: Parameters<typeof end>) => {
      const bare = isBare()
      Object.assign(response, { write, end })
      if (!bare) return end(...sent)
      const status = response.statusCode
      for (const name of ofTheBare) response.removeHeader(name)
      if (drawInFrame && request.method === 'GET' && status < 500 && hasSession(request)) {
        response.locals.bare = status
        drawInFrame(request, response, next)
      } else refuse(request, response, status)
      return response
    }) as typeof end
    next()
  }
}
