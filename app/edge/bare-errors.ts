import type { RequestHandler } from 'express'
import type { Refuse } from './refusal-page'

/**
 * Whether an answer is an error without a page: a feed's or a file's route has none to draw, so Remix sends what was thrown,
 * which a browser shows as an empty window.
 */
export function isBareError(status: number, header: (name: string) => unknown): boolean {
  if (status < 400) return false
  return Boolean(header('x-remix-error') ?? (header('x-remix-catch') && !header('content-type')))
}

/** Puts a page where such an error would be sent. */
export function bareErrors(refuse: Refuse): RequestHandler {
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
      response.removeHeader('x-remix-error')
      response.removeHeader('x-remix-catch')
      refuse(request, response, response.statusCode)
      return response
    }) as typeof end
    next()
  }
}
