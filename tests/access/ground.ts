import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Instance, startInstance } from '../support/instance'
import { keepTables, type KeptTables } from '../support/kept-tables'
import { recordingReads } from './reads'
import { testSettings } from '../support/settings'
import { kindNames, type Kind } from './people'
import type { Params, People } from './world'

/** A running instance with a person of each kind and objects in every state, and all that its tables held. */
export interface Ground {
  instance: Instance
  people: People
  usual: Params
  cases: Record<string, Params>
  tables: KeptTables
  /** Where its database answers. */
  database: string
  /** Asks as one of them; a form is sent as a page of ours would send it. */
  ask(kind: Kind, path: string, init?: RequestInit): Promise<Response>
  cookies: Record<Kind, string>
  end(): Promise<void>
}

export async function openGround(): Promise<Ground> {
  const { SESSION_SECRET } = testSettings('')
  // Nothing works in the background, so that what changes was changed by who asked.
  const instance = await startInstance({ WORKER: 'off', SESSION_SECRET, ...recordingReads })
  const url = databaseOf(instance.dataDir)
  const settings = { ...testSettings(url), DATA_DIR: instance.dataDir, APP_URL: instance.url }
  Object.assign(process.env, settings)
  const { closeQueue, openQueue } = await import('~/platform/queue')
  await openQueue([], { working: false })
  const { makeWorld } = await import('./world')
  const world = await makeWorld()
  const proved = { secondFactorAt: new Date(), provedAt: new Date() }
  const { openSession } = await import('~/domains/people/sessions.server')
  const cookies = { nobody: '' } as Record<Kind, string>
  for (const kind of kindNames) {
    if (kind === 'nobody') continue
    cookies[kind] = (await openSession(world.people[kind].id, proved)).split(';')[0]!
  }
  const tables = await keepTables(url)
  const ask = (kind: Kind, path: string, init: RequestInit = {}) =>
    fetch(instance.url + path, {
      redirect: 'manual',
      ...init,
      headers: { 'sec-fetch-site': 'same-origin', cookie: cookies[kind], ...init.headers },
    })
  const end = async () => {
    const { closeDatabase } = await import('db/client')
    await tables.close()
    await closeQueue()
    await closeDatabase()
    await instance.stop()
  }
  return { instance, ...world, tables, database: url, ask, cookies, end }
}

function databaseOf(dataDir: string): string {
  const home = join(dataDir, 'postgres')
  const password = encodeURIComponent(readFileSync(join(home, 'cluster/tequio.password'), 'utf8'))
  return `postgres://tequio:${password}@127.0.0.1:${readFileSync(join(home, 'port'), 'utf8')}/tequio`
}

/** The address of an object: `/challenges/:challenge` as `/challenges/copal`. */
export function fill(path: string, params: Params): string {
  const noun = /^\/api\/v1\/(\w+?)s?\//.exec(path)?.[1]
  const ofApi = noun === 'catalog' ? 'tool' : noun
  return path.replace(/:(\w+)/g, (part, name: string, at: number) => {
    const own = params[path.slice(1, at) + part]
    return own ?? params[name === 'slug' ? ofApi! : name]!
  })
}
