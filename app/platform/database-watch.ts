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

/** Between two looks whether it is back: half a second at first, then more, so that a server which cannot start is let be. */
const pause = (looks: number) => Math.min(500 * 1.2 ** looks, 5000)

/** The database went away; from now on this process looks whether it is back, and brings back what is its own. */
export function databaseWent(reason: string): void {
  if (away || !lookAgain) return
  away = true
  log.error({ reason }, 'the database is away')
  void untilBack(lookAgain, Date.now())
}

async function untilBack(look: () => Promise<void>, since: number) {
  for (let looks = 0; ; looks += 1) {
    try {
      await look()
      break
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause(looks)).unref())
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
