import { sql } from 'kysely'
import pg from 'pg'
import { databaseUrl, reviveDatabase } from 'db/address'
import type { Db } from 'db/client'
import { databaseWent, watchDatabase } from './database-watch'
import { log } from './log'

/** What the processes of an instance tell one another: public pages changed, the demo's clock was moved. */
type Channel = 'pages' | 'clock'

const hearers: Record<Channel, (() => void)[]> = { pages: [], clock: [] }

/** Tells every process, this one too, once the transaction has been committed. */
export async function announce(channel: Channel, trx: Db): Promise<void> {
  // Raw: NOTIFY has no form in the query builder.
  await sql`select pg_notify(${channel}, '')`.execute(trx)
}

export function onAnnouncement(channel: Channel, hear: () => void): void {
  hearers[channel].push(hear)
}

/**
 * Listens on a connection of its own. As nothing else it tells that the database went away, even while nobody asks. One
 * that breaks is opened again; what was missed meanwhile is assumed.
 */
export async function listen(): Promise<() => Promise<void>> {
  let ended = false
  let client: pg.Client | null = await open()

  async function open(): Promise<pg.Client> {
    const opened = new pg.Client({
      connectionString: await databaseUrl(),
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    })
    opened.on('notification', ({ channel }) =>
      hearers[channel as Channel]?.forEach((hear) => hear()),
    )
    opened.on('error', () => {})
    await opened.connect()
    opened.on('end', () => {
      client = null
      if (!ended) databaseWent('the connection that listens was ended')
    })
    await opened.query('listen pages; listen clock')
    return opened
  }

  watchDatabase(async () => {
    if (ended) return
    if (client) return void (await client.query('select 1'))
    if (await reviveDatabase()) log.warn('the embedded database had ended and was started again')
    client = await open()
    Object.values(hearers).forEach((all) => all.forEach((hear) => hear()))
  })

  return async () => {
    ended = true
    await client?.end().catch(() => {})
  }
}
