import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { now } from '~/platform/clock'
import { log } from '~/platform/log'
import { requestSeconds } from '~/platform/metrics'
import { arrived, left } from '~/platform/requests-in-flight'

/** Stamps a request with the one clock and an id; logs and measures it when it has been answered. */
export const arrival: RequestHandler = (request, response, next) => {
  const began = process.hrtime.bigint()
  const requestId = randomUUID()
  const stamp = now()
  const ticket = arrived(stamp)
  response.locals.requestId = requestId
  response.locals.now = stamp
  response.set('X-Request-Id', requestId)
  response.once('close', () => {
    left(ticket)
    const seconds = Number(process.hrtime.bigint() - began) / 1e9
    const { method, path } = request
    const status = response.statusCode
    requestSeconds.observe({ method, status }, seconds)
    const place = withoutNames(path)
    log.info({ requestId, method, path: place, status, ms: Math.round(seconds * 1000) }, 'answered')
  })
  next()
}

/**
 * The path alone: a query may hold what somebody searched for, a link's token is a door, a public name somebody's. What
 * has other letters than our own addresses was typed or pasted, an e-mail address perhaps.
 */
export function withoutNames(path: string): string {
  return path
    .replace(/\/[^/]*[^\w.:/-][^/]*/g, '/…')
    .replace(/\/[\w.-]{32,}(?=\/|$)/g, '/…')
    .replace(/(\/(?:people|members))\/[^/]+/g, '$1/…')
}
