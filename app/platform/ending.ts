import type { Server } from 'node:http'
import { constants } from 'node:os'

const ways = ['SIGINT', 'SIGTERM', 'disconnect'] as const

/** One wish arrives twice, from the terminal and from npm, but not as far apart as somebody who has lost patience. */
const oneWish = 1000

/** Somebody may never send the rest, or never take what was asked for. */
const longestRequest = 20_000

/** Longer than any end takes whose steps keep their own times; after as much a service manager kills. */
const longest = 90_000

/**
 * Waits for Ctrl-C, a `kill`, or the sudden end of the process that started this one. Told again after a second, the
 * process ends at once: what it had not finished is undone by the database.
 */
export function untilToldToEnd(): Promise<void> {
  let since: number | undefined
  return new Promise((resolve) => {
    const told = (way: (typeof ways)[number]) => {
      if (since === undefined) setTimeout(() => process.exit(1), longest).unref()
      else if (way !== 'disconnect' && performance.now() - since > oneWish) {
        process.exit(128 + constants.signals[way])
      }
      since ??= performance.now()
      resolve()
    }
    for (const way of ways) process.on(way, () => told(way))
  })
}

/**
 * Takes no new requests and waits for those that run, but not for ever. A browser's open connection alone does not
 * delay it.
 */
export async function finishRequests(server: Server): Promise<void> {
  const finished = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const patience = setTimeout(() => server.closeAllConnections(), longestRequest)
  await finished
  clearInterval(sweep)
  clearTimeout(patience)
}

/**
 * For what a process of ours has started and waits for: Ctrl-C, or a service manager, tells it too, but when it ends is
 * the other's business. Only when that one is gone it leaves what it holds, and ends unfinished.
 */
export function endWithParent(leave: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
  process.on('disconnect', () => void leave().finally(() => process.exit(1)))
  process.channel?.unref()
}
