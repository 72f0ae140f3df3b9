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

/** Who decides about mail: a code refuses, null takes. What throws is tried again by whoever sends. */
export interface Receiver {
  refusesRecipient(address: string): Promise<string | null>
  refusesMail(mail: Arrived): Promise<string | null>
  /** What a code says, a sentence for each language: nobody knows in which one who sends reads. */
  sentencesOf(refusal: string): string[]
}

/** What programs read of a refusal: the reply code (RFC 5321, 4.2.3) and the enhanced one (RFC 3463). */
const statuses: Record<string, [number, string]> = {
  'no-such-address': [550, '5.1.1'],
  'wrong-sender': [550, '5.7.1'],
  'unreadable-mail': [550, '5.6.0'],
  'too-long': [550, '5.3.4'],
  'mail-too-large': [552, '5.3.4'],
  'one-recipient': [452, '4.5.3'],
  'mail-later': [451, '4.3.0'],
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
  const refusal = (code: string) => reply(code, receiver.sentencesOf(code))
  async function settle(refused: Promise<string | null>, done: (error?: Error | null) => void) {
    try {
      const code = await refused
      done(code === null ? null : refusal(code))
    } catch (error) {
      log.warn({ reason: errorKind(error) }, 'a mail was not taken')
      done(refusal('mail-later'))
    }
  }
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
      if (session.envelope.rcptTo.length > 0) return done(refusal('one-recipient'))
      void settle(receiver.refusesRecipient(address), done)
    },
    onData(stream, session, done) {
      busy.add(session.id)
      const taken = takeIn(server, stream, session).then((bytes) => {
        if (!bytes) return 'mail-too-large'
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

/** A line for each language, which has letters without accents (RFC 5321, 4.2); of several the server makes one reply. */
function reply(refusal: string, sentences: string[]): Error {
  const [responseCode, status] = statuses[refusal] ?? [550, '5.7.0']
  const message = sentences.map((each) => `${status} ${plain(each)}`)
  return Object.assign(new Error(), { responseCode, message })
}

const plain = (sentence: string) =>
  sentence
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')

function drop(server: SMTPServer, { id }: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.session.id === id) connection.close()
}
