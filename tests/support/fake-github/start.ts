import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { Router } from 'express'
import { api } from './api'
import { notFound } from './answers'
import { describedRepositories, type Description } from './description'
import { installations } from './installations'
import { rateLimits } from './limits'
import { Repository, type Change } from './repository'
import { idOf, type Places } from './shapes-repository'
import { signIn } from './sign-in'
import { archives, control, page } from './site'
import { Troubles, type Trouble } from './trouble'
import { deliver, pushEvent, type Hook } from './webhook'

type Options = {
  port?: number
  /** Where pushes are told, as a webhook would. */
  hook?: Hook
  /** The instant from which relative dates of `repositories/` count, such as the demo's first start. */
  anchor?: Date
  /** More repositories than those of the folder. */
  repositories?: Description[]
}

/**
 * GitHub as far as Tequio needs it, on loopback: a real HTTP server with the API's own paths and
 * shapes under `apiUrl`, and its sign-in and archives under `url`.
 */
export async function startFakeGithub(options: Options = {}) {
  const anchor = options.anchor ?? new Date('2026-01-01T12:00:00Z')
  const described = [...describedRepositories(), ...(options.repositories ?? [])]
  const repositories = new Map(
    described.map((d) => [d.name.toLowerCase(), new Repository(idOf(d.name), d, anchor)]),
  )
  const app = express()
  const server = createServer(app)
  await new Promise<void>((ready) => {
    // Who comes to a port that is taken moves to a free one.
    server.once('error', () => server.listen(0, '127.0.0.1'))
    server.listen(options.port ?? 0, '127.0.0.1', ready)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const places: Places = { web: url, api: `${url}/api/v3` }

  const troubles = new Troubles()
  const requests: { method: string; path: string; authorization?: string }[] = []
  const repository = (fullName: string) => {
    const found = repositories.get(fullName.toLowerCase())
    if (!found) throw new Error(`No repository ${fullName}`)
    return found
  }
  const tell = async (changed: Repository, before: string, forced: boolean) => {
    if (options.hook)
      await deliver(options.hook, 'push', pushEvent(changed, { before, forced }, places))
  }
  const addCommit = async (fullName: string, change: Change): Promise<string> => {
    const changed = repository(fullName)
    const before = changed.head?.sha ?? '0'.repeat(40)
    const { sha } = changed.push(change)
    await tell(changed, before, false)
    return sha
  }
  const forcePush = async (fullName: string, dropped: number, change: Change): Promise<string> => {
    const changed = repository(fullName)
    const before = changed.head?.sha ?? '0'.repeat(40)
    const { sha } = changed.forcePush(dropped, change)
    await tell(changed, before, true)
    return sha
  }

  const limits = rateLimits()
  const people = signIn(places)
  const rest = Router()
  rest.use((request, _, next) => {
    const authorization = request.get('authorization')
    requests.push({ method: request.method, path: request.url, authorization })
    next()
  })
  rest.get('/rate_limit', limits.show)
  rest.use(limits.count, troubles.strike, people.api)
  rest.use(installations(repositories, places), api({ repositories, places }))
  rest.use((_, response) => notFound(response))

  app.disable('x-powered-by')
  app.use('/api/v3', rest)
  app.use('/_codeload', troubles.strike, archives(repositories))
  app.use(people.site)
  app.use(control({ troubles, addCommit, forcePush }))
  app.get('/:owner/:name', page(repositories))

  return {
    url,
    apiUrl: places.api,
    /** What was asked of the API, in order. */
    requests,
    repository,
    addCommit,
    forcePush,
    plan: (trouble: Trouble) => troubles.plan(trouble),
    calm: () => troubles.calm(),
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export type FakeGithub = Awaited<ReturnType<typeof startFakeGithub>>
