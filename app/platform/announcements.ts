import { sql } from 'kysely'
import pg from 'pg'
import { databaseUrl } from 'db/address'
import type { Db } from 'db/client'
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

/** Listens on a connection of its own. One that breaks is opened again; what was missed meanwhile is assumed. */
export async function listen(): Promise<() => Promise<void>> {
  let ended = false
  let client = await open()

  async function open(): Promise<pg.Client> {
    const opened = new pg.Client({ connectionString: await databaseUrl() })
    opened.on('notification', ({ channel }) =>
      hearers[channel as Channel]?.forEach((hear) => hear()),
    )
    opened.on('error', () => {})
    opened.on('end', () => void again())
    await opened.connect()
    await opened.query('listen pages; listen clock')
    return opened
  }

  async function again() {
    while (!ended) {
      await new Promise((resolve) => setTimeout(resolve, 1000).unref())
      if (ended) return
      try {
        client = await open()
        Object.values(hearers).forEach((all) => all.forEach((hear) => hear()))
        return
      } catch (error) {
        log.warn({ reason: (error as Error).message }, 'announcements are not heard yet')
      }
    }
  }

  return async () => {
    ended = true
    await client.end().catch(() => {})
  }
}
