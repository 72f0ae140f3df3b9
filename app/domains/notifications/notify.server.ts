import { randomUUID } from 'node:crypto'
import type { Transaction } from 'db/client'
import { now } from '~/platform/clock'
import { enqueue } from '~/platform/queue'
import type { Language } from '~/shared/languages'
import { insertForNobody, insertNotification, listUnread, updateReadOf } from './queries.server'
import type { Notice } from './rules'

/** Tells people something, in the transaction of what it tells of; the mail follows once that is committed, where one is to. */
export async function notify(
  recipientIds: Iterable<string>,
  notice: Notice,
  trx: Transaction,
): Promise<void> {
  const told = notice.once ? await listUnread(notice, trx) : []
  for (const recipientId of new Set(recipientIds)) {
    if (told.includes(recipientId)) continue
    const notificationId = await insertNotification({ recipientId }, notice, now(), trx)
    if (!notice.noMail) await enqueue('deliver-mail', { notificationId }, trx)
  }
}

/** What people were told to do is done: nobody has to read it any more, and it is told anew when it comes again. */
export function settleNotices(
  done: Pick<Notice, 'kind' | 'path'>,
  trx: Transaction,
): Promise<void> {
  return updateReadOf(done, now(), trx)
}

/** As much work as telling somebody, where the time it takes would tell that there is nobody. */
export async function notifyNobody(notice: Notice, trx: Transaction): Promise<void> {
  await insertForNobody(notice, now(), trx)
  await enqueue('deliver-mail', { notificationId: randomUUID() }, trx)
}

/** The same to an address that has no account (yet): by mail alone. */
export async function notifyAddress(
  to: { address: string; language: Language },
  notice: Notice,
  trx: Transaction,
): Promise<void> {
  const notificationId = await insertNotification(to, { ...notice, mailOnly: true }, now(), trx)
  await enqueue('deliver-mail', { notificationId }, trx)
}
