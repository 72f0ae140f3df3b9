import { mkdirSync, realpathSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { createCluster, readPassword } from './cluster'
import { findLodging, type Lodging } from './lodging'
import { findPostmaster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster'
import { enter, leave } from './presence'

export interface Embedded {
  /** For `pg`; holds the password. */
  url: string
  /**
   * Joins the server anew. Where it has ended meanwhile whoever comes first starts it, where it was: everybody's
   * connections lead there.
   * @returns whether this process had to start it
   */
  revive(): Promise<boolean>
  /** Closes the server unless another process still uses it. Close your own connections first. */
  stop(): Promise<void>
}

/**
 * The installation's own PostgreSQL, with its files under `dataDir`. A server that runs there already is
 * joined, whether another process uses it or a killed one left it behind; else one is started.
 */
export async function startEmbedded(
  dataDir: string,
  report: (line: string) => void = () => {},
): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lodging = await findLodging(realpathSync(dataDir))
  await createCluster(lodging, report)
  const { port, ...first } = await arrive(lodging, report)
  let { client } = first
  await createDatabase(client)
  let reviving: Promise<boolean> = Promise.resolve(false)
  const revive = async () => {
    const there = await arrive(lodging, report, port)
    void client.end().catch(() => {})
    client = there.client
    return there.started
  }
  return {
    url: urlOf(lodging, port, 'tequio'),
    revive: () => (reviving = revive()),
    stop: async () => {
      await reviving.catch(() => {})
      if (await leave(client, urlOf(lodging, port))) await stopPostmaster(lodging)
    },
  }
}

/**
 * Others may start, close or kill the same server meanwhile, so one look is not enough.
 * @param at the one port where it may be; any, where nobody knows it yet
 */
async function arrive(lodging: Lodging, report: (line: string) => void, at?: number) {
  let started = false
  for (let failures = 0; ;) {
    const found = findPostmaster(lodging)
    if (found && at !== undefined && found.port !== at)
      throw new Error('The embedded database is at another port than before.')
    if (found) {
      const isThere = () => findPostmaster(lodging)?.pid === found.pid
      const client = await enter(urlOf(lodging, found.port), isThere)
      if (client) return { client, port: found.port, started }
      if (isThere()) endSilent(found, report)
    }
    try {
      await startPostmaster(lodging, at)
      started = true
    } catch (error) {
      if (++failures === 5) throw error
      await wait(200 * failures)
    }
  }
}

/** A server that hangs would not close when asked; what it had promised is in its log of changes. */
function endSilent({ pid }: Postmaster, report: (line: string) => void) {
  report('The embedded database does not answer and is started anew.')
  process.kill(pid, 'SIGKILL')
}

async function createDatabase(client: Client) {
  const { rowCount } = await client.query("select from pg_database where datname = 'tequio'")
  if (rowCount) return
  await client.query('create database tequio').catch((error: { code?: string }) => {
    if (!['42P04', '23505'].includes(error.code ?? '')) throw error
  })
}

/** Presence is kept in the database that PostgreSQL always has: ours may be dropped by a restore. */
function urlOf(lodging: Lodging, port: number, database = 'postgres'): string {
  return `postgresql://tequio:${readPassword(lodging)}@127.0.0.1:${port}/${database}`
}
