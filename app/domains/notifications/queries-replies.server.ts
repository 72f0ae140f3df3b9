import { db, type Db } from 'db/client'

/** What a reply to a mail is about, and whose reply it would be; its person may have left. */
export function findNoticeToAnswer(id: string, on: Db = db) {
  return on
    .selectFrom('notification')
    .innerJoin('person', 'person.id', 'notification.recipientId')
    .select(['person.id as personId', 'person.email', 'person.language'])
    .select(['notification.kind', 'notification.path'])
    .where('notification.id', '=', id)
    .executeTakeFirst()
}
