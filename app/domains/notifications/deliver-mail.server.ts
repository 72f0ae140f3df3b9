import { inTransaction } from 'db/transaction'
import { now } from '~/platform/clock'
import { sendMail, sendsMail } from '~/platform/mail'
import type { Language } from '~/shared/languages'
import { insertOutboxMail, lockUnmailed, updateMailed } from './queries.server'
import { renderMail } from './render-mail.server'

type FindAddress = (personId: string) => Promise<{ email: string; language: Language } | null>

/**
 * Sends the mail of one notification, once: whoever comes second finds it told. A server that fails throws, and the
 * queue brings it back.
 */
export async function deliverMail(notificationId: string, findAddress: FindAddress): Promise<void> {
  await inTransaction(async (trx) => {
    const notification = await lockUnmailed(notificationId, trx)
    if (!notification) return
    const { recipientId, address, language } = notification
    const to = recipientId
      ? await findAddress(recipientId)
      : { email: address as string, language: language as Language }
    if (to) {
      const { subject, text, html } = renderMail(notification, to.language)
      if (sendsMail()) await sendMail({ id: notificationId, to: to.email, subject, text, html })
      else {
        const mail = {
          notificationId,
          recipient: to.email,
          subject,
          bodyText: text,
          bodyHtml: html,
        }
        await insertOutboxMail(mail, trx)
      }
    }
    await updateMailed(notificationId, now(), trx)
  })
}
