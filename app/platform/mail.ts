import { createTransport } from 'nodemailer'
import { settings } from './env'

export interface Mail {
  /** Stands in the Message-ID: the same mail sent twice is one to its reader. */
  id: string
  to: string
  subject: string
  text: string
  html: string
}

const transport = settings.smtpUrl ? createTransport(settings.smtpUrl) : null

/** Whether mail leaves this instance; otherwise it goes to the outbox page. */
export const sendsMail = transport !== null

/** Hands a mail to the SMTP server. Throws where that does not take it. */
export async function sendMail({ id, ...mail }: Mail): Promise<void> {
  if (!transport) throw new Error('No SMTP server is set.')
  const host = new URL(settings.appUrl).hostname
  await transport.sendMail({ ...mail, from: settings.mailFrom, messageId: `<${id}@${host}>` })
}
