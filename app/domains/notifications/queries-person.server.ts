import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import { farewell } from './rules'

/** What a person was told, without the facts of it: those are of other people. */
export function listOwnNotices(personId: string, on: Db = db) {
  return on
    .selectFrom('notification')
    .select(['kind', 'path', 'createdAt', 'readAt', 'mailedAt'])
    .where('recipientId', '=', personId)
    .where('mailOnly', '=', false)
    .orderBy('createdAt')
    .execute()
}

export function listOwnRefusals(personId: string, on: Db = db) {
  return on
    .selectFrom('mailRefusal')
    .select(['kind', 'createdAt'])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute()
}

/** What was told to the person, by account or by address, with the mails of it. */
export async function deleteNoticesTo(
  { personId, email }: { personId: string; email: string | null },
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('notification')
    .where((eb) =>
      eb.or([eb('recipientId', '=', personId), ...(email ? [eb('address', '=', email)] : [])]),
    )
    .execute()
  if (email) await trx.deleteFrom('outboxMail').where('recipient', '=', email).execute()
}

/** Last mails to addresses that nobody has any more. */
export async function deleteFarewells(trx: Transaction): Promise<void> {
  await trx.deleteFrom('notification').where('kind', '=', farewell).execute()
}

/** Mails to others that named the person; their notices stay. */
export async function deleteMailsNaming(names: string[], trx: Transaction): Promise<void> {
  await trx
    .deleteFrom('outboxMail')
    .where((eb) =>
      eb.or([
        eb('notificationId', 'in', naming(names, trx).select('id')),
        // Raw: an array of ids is compared with a query's.
        sql<boolean>`digest_of && array(${naming(names, trx).select('id')})`,
      ]),
    )
    .execute()
}

/** Notices to others go on to tell what happened, of a former member, each in its reader's language. */
export async function updateNoticesNaming(
  names: string[],
  words: Record<string, string>,
  trx: Transaction,
): Promise<void> {
  // Raw: a JSON object is rebuilt value by value.
  await sql`update notification n set facts = (
      select jsonb_object_agg(fact.key, case
        when fact.value #>> '{}' = any(${names}) then ${JSON.stringify(words)}::jsonb -> p.language
        else fact.value end)
      from jsonb_each(n.facts) as fact)
    from person p where p.id = n.recipient_id and n.id in (${naming(names, trx).select('id')})`.execute(
    trx,
  )
}

function naming(names: string[], on: Db) {
  return on
    .selectFrom('notification')
    .where(
      sql<boolean>`exists (select from jsonb_each(facts) as fact where fact.value #>> '{}' = any(${names}))`,
    )
}
