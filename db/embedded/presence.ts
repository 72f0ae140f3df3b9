import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/**
 * Several processes may use one embedded server: `npm start`, a worker, a backup. Each holds a shared
 * advisory lock while it is there; the last to leave gets the lock alone, and closes the server.
 * A killed process loses its connection, and the lock with it, so nobody waits for the dead.
 */
const lock = 1_867_204_519

const silence = 15_000

/** Enters as soon as the server lets us in. Null when it is gone, or has said nothing for 15 seconds. */
export async function enter(url: string, isThere: () => boolean): Promise<Client | null> {
  let heard = Date.now()
  while (isThere() && Date.now() - heard < silence) {
    const client = connection(url)
    try {
      await client.connect()
      await client.query('select pg_advisory_lock_shared($1)', [lock])
      return client
    } catch (error) {
      void client.end().catch(() => {})
      if (answered(error)) heard = Date.now()
      await wait(25)
    }
  }
  return null
}

/** Whether nobody else is left, and so the server may be closed. */
export async function leave(client: Client, url: string): Promise<boolean> {
  try {
    return await isLast(client)
  } catch {
    return await leaveAfterLoss(url)
  }
}

/** The server may have restarted since we entered, and our first connection with it. */
async function leaveAfterLoss(url: string): Promise<boolean> {
  const client = connection(url)
  try {
    await client.connect()
    return await isLast(client)
  } catch {
    return false
  }
}

/** When it is the last, its connection stays open and keeps the lock until the server closes. */
async function isLast(client: Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [lock])
  const { rows } = await client.query<{ alone: boolean }>(
    'select pg_try_advisory_lock($1) as alone',
    [lock],
  )
  if (!rows[0]?.alone) await client.end()
  return rows[0]?.alone ?? false
}

function connection(url: string): Client {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  return client
}

/** Class 57 is a server that starts, recovers or closes; another code is an answer that will not change. */
function answered(error: unknown): boolean {
  const { code } = error as { code?: string }
  if (code && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('57')) throw error
  return code === '57P03'
}
