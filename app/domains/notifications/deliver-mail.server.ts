import type { Transaction } from 'db/client'
import { inTransaction } from 'db/transaction'
import { now } from '~/platform/clock'
import { sendMail, sendsMail } from '~/platform/mail'
import { settings } from '~/platform/env'
import type { Language } from '~/shared/languages'
import { updateBounce } from './queries-bounces.server'
import { refusesMail } from './queries-refusals.server'
import { listRhythms, updateDigestAt } from './queries-rhythms.server'
import {
  deleteNotification,
  insertOutboxMail,
  lockUnmailed,
  updateMailed,
  type Unmailed,
} from './queries.server'
import { renderMail } from './render-mail.server'
import { replyAddress } from './reply-address.server'
import { farewell, isAnswerable } from './rules'
import { newsOf, nextDigest } from './rhythms'
import { unsubscribePath } from './unsubscribe-link.server'

/** Where a person has mail sent, in which language, and where they are. */
export type FindAddress = (
  personId: string,
) => Promise<{ email: string; language: Language; timeZone: string } | null>

/**
 * Sends the mail of one notification, once: whoever comes second finds it told. What its reader wants in a digest is
 * kept for that. A server that fails throws, and the queue brings it back. Where the server took a mail and we did not
 * hear so (the connection broke, the process was killed), it goes out again with the same Message-ID, by which mail
 * programs know it: rather twice than never.
 */
export async function deliverMail(notificationId: string, findAddress: FindAddress): Promise<void> {
  await inTransaction(async (trx) => {
    const notification = await lockUnmailed(notificationId, trx)
    if (!notification) return
    const { recipientId: personId, kind } = notification
    const rhythm = await rhythmOf(notification, trx)
    const refused = personId !== null && (await refusesMail({ personId, kind }, trx))
    const unwanted = refused || rhythm === 'never'
    const to = unwanted ? null : await addressOf(notification, findAddress)
    if (to && (rhythm === 'daily' || rhythm === 'weekly')) {
      await updateDigestAt(notificationId, nextDigest(rhythm, to.timeZone, now()), trx)
      return
    }
    if (to) {
      const stop = stopLinkOf(notification)
      const replyTo = isAnswerable(kind) ? replyAddress(notificationId) : null
      const mail = renderMail({ ...notification, stop, replyTo }, to.language)
      if (sendsMail()) {
        const delivery = await sendMail({
          id: notificationId,
          to: to.email,
          stop,
          replyTo,
          ...mail,
        })
        if (personId !== null) await updateBounce(personId, delivery, now(), trx)
      } else if (kind !== farewell)
        await insertOutboxMail({ notificationId, recipient: to.email, ...mail }, now(), trx)
    }
    if (kind === farewell) await deleteNotification(notificationId, trx)
    else await updateMailed(notificationId, now(), trx)
  })
}

async function rhythmOf({ recipientId, kind, mailOnly }: Unmailed, trx: Transaction) {
  const news = newsOf(kind)
  if (!recipientId || !news || mailOnly) return 'at-once'
  return (await listRhythms(recipientId, trx))[news] ?? 'at-once'
}

async function addressOf({ recipientId, address, language }: Unmailed, findAddress: FindAddress) {
  if (recipientId) return findAddress(recipientId)
  return { email: address as string, language: language as Language, timeZone: 'UTC' }
}

/** What concerns the account itself (codes, a changed password) is always told. */
function stopLinkOf({ recipientId, kind, mailOnly }: Unmailed): string | null {
  if (!recipientId || mailOnly || !newsOf(kind)) return null
  return settings.appUrl + unsubscribePath({ personId: recipientId, kind })
}
