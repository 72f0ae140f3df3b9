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

/** Whether mail leaves this instance; otherwise it goes to the outbox page. */
export function sendsMail(): boolean {
  return settings.smtpUrl !== undefined
}

let transport: Transporter | undefined

/** Hands a mail to the SMTP server. Throws where that does not take it. */
export async function sendMail({ id, stop, replyTo, ...mail }: Mail): Promise<void> {
  transport ??= createTransport(settings.smtpUrl)
  const host = new URL(settings.appUrl).hostname
  await transport.sendMail({
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
  })
}
