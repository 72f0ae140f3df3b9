import { db, type Db, type Transaction } from 'db/client'

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

/** Who reads the digests that an address stands in; undefined where they have left or have no address. */
export async function findPersonToAnswer(id: string, on: Db = db) {
  const person = await on
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', '=', id)
    .executeTakeFirst()
  return person?.email ? { id: person.id, email: person.email.toLowerCase() } : undefined
}

/** How often since an instant somebody was told that a digest takes no answers; two mails at once are counted in turn. */
export async function lockDigestReplies(
  personId: string,
  since: Date,
  trx: Transaction,
): Promise<number> {
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  const { n } = await trx
    .selectFrom('notification')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('recipientId', '=', personId)
    .where('kind', '=', 'digest-reply')
    .where('createdAt', '>', since)
    .executeTakeFirstOrThrow()
  return n
}
