import { setTimeout as wait } from 'node:timers/promises'
import type { RequestHandler, Response } from 'express'
import { z } from 'zod'
import { notFound, refused } from './answers'

/** What can be made to go wrong, as it goes wrong at GitHub. */
export const troubleSchema = z.strictObject({
  kind: z.enum([
    'rate-limited',
    'secondary-rate-limited',
    'not-found',
    'server-error',
    'malformed',
    'slow',
    'hang',
    'cut',
    'half',
  ]),
  /** `owner/name`; absent: every request. */
  repository: z.string().optional(),
  /** What the address contains, such as `/readme`. */
  path: z.string().default(''),
  /** How many requests it befalls; absent: all, until calmed. */
  times: z.int().default(Number.MAX_SAFE_INTEGER),
  /** Of `slow`, in milliseconds. */
  delay: z.number().default(1000),
  /** Until the limit ends, in seconds. */
  reset: z.number().default(3600),
})

export type Trouble = z.input<typeof troubleSchema>

export class Troubles {
  private planned: z.infer<typeof troubleSchema>[] = []

  plan(trouble: Trouble) {
    this.planned.push(troubleSchema.parse(trouble))
  }

  calm() {
    this.planned = []
  }

  /** In front of the API: strikes the requests that a planned trouble names. */
  readonly strike: RequestHandler = async (request, response, next) => {
    const address = request.originalUrl.toLowerCase()
    const trouble = this.planned.find(
      ({ repository, path, times }) =>
        times > 0 && address.includes((repository ?? '').toLowerCase()) && address.includes(path),
    )
    if (!trouble) return next()
    trouble.times--
    if (trouble.kind !== 'slow') return befall(trouble, trouble.kind, response)
    await wait(trouble.delay)
    return next()
  }
}

type Planned = z.infer<typeof troubleSchema>

function befall(trouble: Planned, kind: Exclude<Planned['kind'], 'slow'>, response: Response) {
  const reset = Math.ceil(Date.now() / 1000) + trouble.reset
  switch (kind) {
    case 'rate-limited':
      response.set({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) })
      return refused(response, 403, 'API rate limit exceeded for 127.0.0.1.')
    case 'secondary-rate-limited':
      response.set('retry-after', String(trouble.reset))
      return refused(response, 403, 'You have exceeded a secondary rate limit.')
    case 'not-found':
      return notFound(response)
    case 'server-error':
      return response.status(502).type('html').send('<h1>502 Bad Gateway</h1>')
    case 'malformed':
      return response.type('json').send('{"full_name": "cut off in the mid')
    case 'cut':
      response.set({ 'content-type': 'application/json', 'content-length': '10000' })
      response.write('{"full_name": "')
      return setTimeout(() => response.destroy(), 20)
    case 'half':
      response.set({ 'content-type': 'application/x-gzip', 'content-length': '10000000' })
      response.write(Buffer.alloc(100_000, 'half of a file'))
      return undefined // and the rest never comes
    case 'hang':
      return undefined // the connection stays open and says nothing
  }
}
