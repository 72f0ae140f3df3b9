import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/**
 * A mail server that can keep a sender waiting at the end of a mail, which it has taken only once it says so. Gives the
 * numbers of the notifications that it took, each as often as it did.
 */
export async function startMailInHand() {
  const taken: string[] = []
  let hold: ((id: string) => void) | null = null
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const id = /^Message-ID: <([0-9a-f-]{36})@/im.exec(Buffer.concat(chunks).toString())![1]!
        if (hold) return hold(id)
        taken.push(id)
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    /** Who sends from now on waits; each mail is told. */
    holdAll: (tell: (id: string) => void) => (hold = tell),
    takeAll: () => (hold = null),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
