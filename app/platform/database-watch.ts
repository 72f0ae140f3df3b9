import { log } from './log'

/** What PostgreSQL, the network and the pool say where the connection is the trouble and not the question. */
const codes = /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-5])$/
const words =
  /connection (terminated|timeout)|terminating connection|timeout exceeded when trying to connect/i

let away = false
let lookAgain: (() => Promise<void>) | undefined

export function isDatabaseAway(): boolean {
  return away
}

/** Says how to find out that the database is back: `look` throws as long as it is not. */
export function watchDatabase(look: () => Promise<void>): void {
  lookAgain = look
}

/**
 * Whether an error says that the database cannot be reached. Then this process answers nobody until it can: one line in
 * the log as it goes, one as it comes back.
 */
export function lostDatabase(error: unknown): boolean {
  const lost = isConnectionError(error)
  if (lost) databaseWent((error as Error).message)
  return lost
}

/** The database went away; from now on this process looks twice a second whether it is back. */
export function databaseWent(reason: string): void {
  if (away || !lookAgain) return
  away = true
  log.error({ reason }, 'the database is away')
  void untilBack(lookAgain, Date.now())
}

async function untilBack(look: () => Promise<void>, since: number) {
  for (;;) {
    try {
      await look()
      break
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500).unref())
    }
  }
  away = false
  log.info({ seconds: Math.round((Date.now() - since) / 1000) }, 'the database is back')
}

function isConnectionError(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isConnectionError)
  if (!(error instanceof Error)) return false
  return codes.test((error as NodeJS.ErrnoException).code ?? '') || words.test(error.message)
}
