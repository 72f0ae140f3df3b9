import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'

const HOUR = 3600
const LIMIT = 5000

/** Counts requests per token and says so in the headers; an answer of 304 is free, as at GitHub. */
export function rateLimits(): { count: RequestHandler; show: RequestHandler } {
  const used = new Map<string, number>()
  const reset = Math.ceil(Date.now() / 1000) + HOUR
  const facts = (token: string) => {
    const spent = used.get(token) ?? 0
    return { limit: LIMIT, remaining: LIMIT - spent, reset, used: spent, resource: 'core' }
  }

  const count: RequestHandler = (request, response, next) => {
    const token = request.get('authorization') ?? ''
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response
    response.writeHead = (...args: unknown[]) => {
      if (response.statusCode !== 304) used.set(token, (used.get(token) ?? 0) + 1)
      for (const [name, value] of Object.entries(facts(token)))
        if (!response.hasHeader(`x-ratelimit-${name}`))
          response.setHeader(`x-ratelimit-${name}`, String(value))
      return writeHead(...args)
    }
    // Node's fetch adds `no-cache` to every conditional request; GitHub answers 304 all the same.
    delete request.headers['cache-control']
    response.setHeader('x-github-request-id', requestId(request.originalUrl))
    response.setHeader('x-github-media-type', 'github.v3; format=json')
    next()
  }

  const show: RequestHandler = (request, response) => {
    const core = facts(request.get('authorization') ?? '')
    response.json({ resources: { core, search: { ...core, limit: 30 } }, rate: core })
  }
  return { count, show }
}

const requestId = (text: string) =>
  createHash('sha1').update(text).digest('hex').slice(0, 16).toUpperCase()
