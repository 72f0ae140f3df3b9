import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { errorKind } from './error-kind'
import { log } from './log'

/** An answer of 8,000 characters with all that it quotes has less; attachments are not read anyhow. */
const largestMail = 1_048_576

/** What exceeds the limit is thrown away as it comes, but nobody sends for ever. */
const mostThrownAway = 32 * largestMail
const longestConnection = 120_000
const longestEnding = 10_000

export interface Arrived {
  bytes: Buffer
  /** Empty for what comes back from another server. */
  envelopeFrom: string
  recipient: string
}

/** Who decides about mail: a sentence refuses, null takes. What throws is tried again by whoever sends. */
export interface Receiver {
  refusesRecipient(address: string): Promise<string | null>
  refusesMail(mail: Arrived): Promise<string | null>
}

/** The address in `MAIL_IN`: `127.0.0.1:2525`, `[::]:25`. */
function readMailIn(mailIn: string): { host: string; port: number } {
  const colon = mailIn.lastIndexOf(':')
  return {
    host: mailIn.slice(0, colon).replace(/^\[|\]$/g, ''),
    port: Number(mailIn.slice(colon + 1)),
  }
}

/**
 * Receives mail (RFC 5321) for those addresses alone that the receiver knows: it hands nothing on and signs nobody in.
 * Gives what ends it, once the mails that are being received are taken.
 * @throws Error where the address cannot be had
 */
export async function openMailbox(
  mailIn: string,
  receiver: Receiver,
): Promise<() => Promise<void>> {
  const busy = new Set<string>()
  const server = new SMTPServer({
    banner: 'Tequio',
    logger: false,
    size: largestMail,
    authOptional: true,
    // Whoever wants TLS puts a mail server in front: a certificate that everybody has protects nothing.
    disabledCommands: ['AUTH', 'STARTTLS', 'VRFY', 'XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL'],
    disableReverseLookup: true,
    maxClients: 20,
    socketTimeout: 30_000,
    closeTimeout: longestEnding,
    onConnect(session, done) {
      setTimeout(() => drop(server, session), longestConnection).unref()
      done()
    },
    onRcptTo({ address }, session, done) {
      if (session.envelope.rcptTo.length > 0) return done(reply(452, 'One recipient at a time'))
      void settle(receiver.refusesRecipient(address), done)
    },
    onData(stream, session, done) {
      busy.add(session.id)
      const taken = takeIn(server, stream, session).then((bytes) => {
        if (!bytes) throw reply(552, `More than ${largestMail} bytes`)
        const { mailFrom, rcptTo } = session.envelope
        const envelopeFrom = mailFrom ? mailFrom.address : ''
        return receiver.refusesMail({ bytes, envelopeFrom, recipient: rcptTo[0]!.address })
      })
      void settle(taken, done).finally(() => busy.delete(session.id))
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    const { host, port } = readMailIn(mailIn)
    server.listen(port, host, () => resolve())
  })
  server.removeAllListeners('error')
  // A sender who breaks off is no trouble of ours.
  server.on('error', (error) => log.debug({ reason: errorKind(error) }, 'a mail broke off'))
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const { session } of server.connections) if (!busy.has(session.id)) drop(server, session)
    })
}

/** The mail as it comes; null where it is too large: then nothing of it is kept. */
async function takeIn(
  server: SMTPServer,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
) {
  let chunks: Buffer[] = []
  for await (const chunk of stream) {
    if (!stream.sizeExceeded) chunks.push(chunk as Buffer)
    else chunks = []
    if (stream.byteLength > mostThrownAway) drop(server, session)
  }
  return stream.sizeExceeded ? null : Buffer.concat(chunks)
}

async function settle(refusal: Promise<string | null>, done: (error?: Error | null) => void) {
  try {
    const sentence = await refusal
    done(sentence === null ? null : reply(550, sentence))
  } catch (error) {
    if (error instanceof Error && 'responseCode' in error) return done(error)
    log.warn({ reason: errorKind(error) }, 'a mail was not taken')
    done(reply(451, 'Try again later'))
  }
}

/** What SMTP answers has letters without accents (RFC 5321, 4.2). */
function reply(responseCode: number, sentence: string): Error {
  const plain = sentence.normalize('NFD').replace(/[^\x20-\x7e]/g, '')
  return Object.assign(new Error(plain), { responseCode })
}

function drop(server: SMTPServer, { id }: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.session.id === id) connection.close()
}
