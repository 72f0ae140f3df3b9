import { db, type Db } from 'db/client'

/** With the mail that was made of it, where it was kept. */
export async function deleteNotices(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('notification').where('createdAt', '<=', before).execute()
}

/** Mails that were kept, and what was told by mail alone. */
export async function deleteMails(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('outboxMail').where('sentAt', '<=', before).execute()
  await on
    .deleteFrom('notification')
    .where('mailOnly', '=', true)
    .where('createdAt', '<=', before)
    .execute()
}
