import type { Request, Response } from 'express'
import { pause, problemBody, problemType } from '~/platform/problem'
import type { Language } from '~/shared/languages'

/** A status, or that the gate refused what came from another site. */
export type Reason = number | 'other-site'

/** Draws a page that needs nothing: no database, no session, no script. */
export type DrawRefusal = (reason: Reason, language: Language, requestId: string) => string

export type Refuse = (request: Request, response: Response, reason: Reason) => void

/** Refuses a request with a page in the reader's language; to programs with a problem. */
export function refusals(draw: DrawRefusal, languageOf: (request: Request) => Language): Refuse {
  return (request, response, reason) => {
    const status = reason === 'other-site' ? 403 : reason
    response.status(status).set('Cache-Control', 'no-store')
    if (status === 503) response.set('Retry-After', pause)
    if (request.originalUrl.startsWith('/api/')) {
      response.set('Content-Type', problemType).end(JSON.stringify(problemBody(status)))
      return
    }
    const { requestId } = response.locals as { requestId: string }
    const language = languageOf(request)
    response.set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language })
    response.end(draw(reason, language, requestId))
  }
}
