import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { Language } from '~/shared/languages'
import type { Notice } from './rules'

type Recipient = { recipientId: string } | { address: string; language: Language }

export async function insertNotification(
  to: Recipient,
  notice: Notice,
  createdAt: Date,
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('notification')
    .values({
      ...to,
      kind: notice.kind,
      facts: JSON.stringify(notice.facts),
      path: notice.path,
      mailOnly: notice.mailOnly ?? false,
      createdAt,
      // No mail is awaited for what is told among the notices alone.
      mailedAt: notice.noMail ? createdAt : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** As much asked of the database as inserting one, where there is nobody to tell: no row is written. */
export async function insertForNobody(notice: Notice, createdAt: Date, trx: Transaction) {
  await trx
    .insertInto('notification')
    .columns(['recipientId', 'kind', 'facts', 'path', 'mailOnly', 'createdAt'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .select((person) => [
          'person.id',
          person.val(notice.kind).as('kind'),
          person.cast<string>(person.val(JSON.stringify(notice.facts)), 'jsonb').as('facts'),
          person.val(notice.path).as('path'),
          person.cast<boolean>(person.val(notice.mailOnly ?? false), 'boolean').as('mailOnly'),
          person.cast<Date>(person.val(createdAt), 'timestamptz').as('createdAt'),
        ])
        .where('person.id', '=', nobody),
    )
    .execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'

export type Unmailed = NonNullable<Awaited<ReturnType<typeof lockUnmailed>>>

/** Takes a notification that no mail has told yet. */
export function lockUnmailed(id: string, trx: Transaction) {
  return trx
    .selectFrom('notification')
    .select(['id', 'recipientId', 'address', 'language', 'kind', 'facts', 'path', 'mailOnly'])
    .where('id', '=', id)
    .where('mailedAt', 'is', null)
    .where('digestAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** What should have been mailed and was not, where the queue lost its job (a restore, a purge). */
export async function listOverdue(before: Date, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('notification')
    .select('id')
    .where('mailedAt', 'is', null)
    .where('digestAt', 'is', null)
    .where('createdAt', '<', before)
    .orderBy('createdAt')
    .limit(100)
    .execute()
  return rows.map(({ id }) => id)
}

/** Marks it told. What it needed only for its mail (codes, tokens, an address) is forgotten. */
export async function updateMailed(id: string, now: Date, trx: Transaction): Promise<void> {
  await trx
    .updateTable('notification')
    .set((eb) => ({
      mailedAt: now,
      facts: eb
        .case()
        .when('mailOnly', '=', true)
        .then(sql<string>`'{}'::jsonb`)
        .else(eb.ref('facts'))
        .end(),
      path: eb.case().when('mailOnly', '=', true).then('/').else(eb.ref('path')).end(),
    }))
    .where('id', '=', id)
    .execute()
}

export async function deleteNotification(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('notification').where('id', '=', id).execute()
}

export async function insertOutboxMail(
  mail: ({ notificationId: string } | { digestOf: string[] }) & {
    recipient: string
    subject: string
    text: string
    html: string
  },
  sentAt: Date,
  trx: Transaction,
): Promise<void> {
  const { text: bodyText, html: bodyHtml, ...rest } = mail
  await trx
    .insertInto('outboxMail')
    .values({ ...rest, bodyText, bodyHtml, sentAt })
    .execute()
}

export function listOutboxMail(on: Db = db) {
  return on
    .selectFrom('outboxMail')
    .select(['id', 'recipient', 'subject', 'bodyText', 'bodyHtml', 'sentAt'])
    .orderBy('sentAt', 'desc')
    .limit(100)
    .execute()
}

/** What a person was told, newest first. */
export function listNotifications(personId: string, on: Db = db) {
  return on
    .selectFrom('notification')
    .select(['id', 'kind', 'facts', 'path', 'createdAt', 'readAt'])
    .where('recipientId', '=', personId)
    .where('mailOnly', '=', false)
    .orderBy('createdAt', 'desc')
    .limit(100)
    .execute()
}

/** How many notices somebody has, and how many of them are unread. */
export async function countNotices(personId: string, on: Db = db) {
  return on
    .selectFrom('notification')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('readAt', 'is', null).as('unread'),
    ])
    .where('recipientId', '=', personId)
    .where('mailOnly', '=', false)
    .executeTakeFirstOrThrow()
}

export async function updateRead(personId: string, now: Date, trx: Db): Promise<void> {
  await trx
    .updateTable('notification')
    .set({ readAt: now })
    .where('recipientId', '=', personId)
    .where('readAt', 'is', null)
    .execute()
}

/** Marks one of somebody's notices as read, unless it was before. */
export async function updateOpened(
  { id, personId }: { id: string; personId: string },
  now: Date,
  trx: Transaction,
): Promise<string | undefined> {
  const opened = await trx
    .updateTable('notification')
    .set((eb) => ({ readAt: eb.fn.coalesce('readAt', eb.val(now)) }))
    .where('id', '=', id)
    .where('recipientId', '=', personId)
    .where('mailOnly', '=', false)
    .returning('path')
    .executeTakeFirst()
  return opened?.path
}

/** Who has been told something and has not read it. */
export async function listUnread(
  { kind, path }: Pick<Notice, 'kind' | 'path'>,
  trx: Transaction,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('notification')
    .select('recipientId')
    .where('kind', '=', kind)
    .where('path', '=', path)
    .where('recipientId', 'is not', null)
    .where('readAt', 'is', null)
    .execute()
  return rows.map(({ recipientId }) => recipientId!)
}

export async function updateReadOf(
  { kind, path }: Pick<Notice, 'kind' | 'path'>,
  readAt: Date,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('notification')
    .set({ readAt })
    .where('kind', '=', kind)
    .where('path', '=', path)
    .where('readAt', 'is', null)
    .execute()
}

/** Whoever took another public name is told of under it, in what was told before too. */
export async function renameInNotices(from: string, to: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('notification')
    // Raw: kysely cannot see into JSON whose shape the database does not know.
    .set({ facts: sql`facts || jsonb_build_object('handle', ${to}::text)` })
    .where(sql<boolean>`facts ->> 'handle' = ${from}`)
    .execute()
}
