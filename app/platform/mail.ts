import { createTransport, type Transporter } from 'nodemailer'
import { settings } from './env'

export interface Mail {
  /** Stands in the Message-ID: the same mail sent twice is one to its reader. */
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** The link that stops such mails: mail programs show it as a button of theirs (RFC 8058). */
  stop: string | null
  /** Where an answer goes, where one is awaited. */
  replyTo?: string | null
}

/** What became of a mail at the server. */
export type Delivery = 'taken' | 'refused'

/** Whether mail leaves this instance; otherwise it goes to the outbox page. */
export function sendsMail(): boolean {
  return settings.smtpUrl !== undefined
}

let transport: Transporter | undefined

/**
 * Hands a mail to the SMTP server. Throws where that does not take it, for another try.
 * @returns `refused` where it takes none for that address and never will
 */
export async function sendMail({ id, stop, replyTo, ...mail }: Mail): Promise<Delivery> {
  transport ??= createTransport(settings.smtpUrl)
  const host = new URL(settings.appUrl).hostname
  const message = {
    ...mail,
    from: settings.mailFrom,
    messageId: `<${id}@${host}>`,
    replyTo: replyTo ?? undefined,
    headers: {
      // Who is away does not answer a machine (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(stop && {
        'List-Unsubscribe': `<${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
  try {
    await transport.sendMail(message)
    return 'taken'
  } catch (error) {
    if (isAddressRefused(error)) return 'refused'
    throw error
  }
}

/** The server refused the recipient, for good: 4xx answers ask to come again (RFC 5321, 4.2.1). */
function isAddressRefused(error: unknown): boolean {
  const { code, command, responseCode } = error as Record<string, unknown>
  return code === 'EENVELOPE' && command === 'RCPT TO' && Number(responseCode) >= 500
}
