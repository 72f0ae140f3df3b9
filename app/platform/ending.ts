import type { Server } from 'node:http'

/**
 * Waits for Ctrl-C, a `kill`, or the sudden end of the process that started this one. The same wish often
 * arrives twice, from the terminal and from npm; the second must not cut the end short.
 */
export function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => resolve())
  })
}

/** Takes no new requests and waits for those that run; a browser's open connection alone does not delay it. */
export async function finishRequests(server: Server): Promise<void> {
  const finished = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  await finished
  clearInterval(sweep)
}
