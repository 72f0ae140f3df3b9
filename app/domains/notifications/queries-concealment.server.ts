import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'
import { digestsOf } from './queries-rhythms.server'

/**
 * Puts words back into what people were told of pages that are shown again, where a sentence stands in their place.
 * Nothing was kept of a notice: what is shown again says by itself what was told of it. Mails stay as they were sent.
 * @param facts the words as they stand now, by the fact that tells them
 * @param hidden the sentences in their place
 */
export async function revealNotices(
  paths: string[],
  facts: Record<string, string>,
  hidden: string[],
  trx: Transaction,
): Promise<void> {
  // Raw: facts are JSON, and each is put back alone.
  await sql`update notification set facts = facts || (
      select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(${JSON.stringify(facts)}::jsonb) as said
      where notification.facts ->> key = any(${hidden}::text[])
    ) where path = any(${paths}::text[])`.execute(trx)
}

/**
 * Takes the words out of what people were told of pages that are hidden, and of its mails, sent or not yet: a notice
 * carries what was said as it was at that moment. Names and titles are taken out wherever they stand, so not here.
 * @param paths of the hidden pages; notices of what lies below them are meant too
 * @param alone paths of which only they themselves are meant
 * @param keep facts whose words are not hidden
 */
export async function concealNotices(
  paths: string[],
  text: string,
  trx: Transaction,
  { alone = [], keep = [] }: { alone?: string[]; keep?: string[] } = {},
): Promise<Swapped[]> {
  if (paths.length === 0) return []
  const below = [...paths.flatMap((path) => [path, `${path}/%`, `/admin${path}`]), ...alone]
  const told = sql`path like any (${below}::text[])`
  const facts = sql`(
    select coalesce(jsonb_object_agg(key, case
      when jsonb_typeof(value) = 'string' and (length(value #>> '{}') > 40 or key in ('question', 'answer', 'comment', 'note', 'reason'))
        and key <> all(${['title', ...keep]}::text[])
      then to_jsonb(${text}::text) else value end), '{}') from jsonb_each(facts)
  )`
  const mails = sql`notification_id in (select id from notification where ${told}) or ${digestsOf(told)}`
  // Whoever delivers a notice holds it until its mail is kept: without waiting for that, its mail would be overlooked.
  await sql`select id from notification where ${told} order by created_at, id for update`.execute(
    trx,
  )
  return [
    await swapRows('outbox_mail', mails, { body_text: text, body_html: text }, trx),
    await swapRows('notification', told, { facts }, trx),
  ]
}
