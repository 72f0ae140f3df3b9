import { deliverMail } from '~/domains/notifications/deliver-mail.server'
import { findAddress } from '~/domains/people/queries.server'

/** Sends the mail of a notification to the address and in the language that its recipient has now. */
export function deliverMailTask({ notificationId }: { notificationId: string }) {
  return deliverMail(notificationId, findAddress)
}
