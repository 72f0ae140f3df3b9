import type { ErrorRequestHandler, RequestHandler } from 'express'
import { isDatabaseAway, lostDatabase } from '~/platform/database-watch'
import { errorKind, placesOf } from '~/platform/error-kind'
import { log } from '~/platform/log'
import type { Refuse } from './refusal-page'

/** While the database is away nobody waits for it in vain: a page says so, and when to come back. */
export function available(refuse: Refuse): RequestHandler {
  return (request, response, next) => (isDatabaseAway() ? refuse(request, response, 503) : next())
}

/** The last that a request can meet: what nobody caught. */
export function failure(refuse: Refuse): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error)
    if (lostDatabase(error)) return refuse(request, response, 503)
    const { requestId } = response.locals as { requestId: string }
    log.error({ requestId, reason: errorKind(error), at: placesOf(error) }, 'a bug')
    refuse(request, response, 500)
  }
}
