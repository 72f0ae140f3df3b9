import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'
import { sign } from '~/platform/secrets'

/** What is kept of a handle that nobody may take while its owner is in shelter. */
export const heldHash = (handle: string) => sign(`person ${handle}`)

/** Takes a person for the time of a change of how they are known. */
export function lockKnownAs(personId: string, trx: Transaction) {
  return trx
    .selectFrom('person')
    .select(['id', 'handle', 'email', 'shelteredAt'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}

/** Since when a person is in shelter; null where they are not. */
export async function findShelteredSince(personId: string, on: Db = db): Promise<Date | null> {
  const row = await on
    .selectFrom('person')
    .select('shelteredAt')
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.shelteredAt ?? null
}

/** Puts a neutral handle where the person's own stood, and nothing where they spoke of themselves. */
export async function concealPerson(
  personId: string,
  neutral: { handle: string; heldHandle: string },
  now: Date,
  trx: Transaction,
): Promise<Swapped[]> {
  const values = {
    handle: neutral.handle,
    held_handle: neutral.heldHandle,
    introduction: '',
    sector: null,
    skills: '{}',
    spoken_languages: '{}',
    themes: '{}',
    hours_available: null,
    sheltered_at: now.toISOString(),
  }
  return [await swapRows('person', sql`id = ${personId}`, values, trx)]
}

/** What a person is known by now stays: the handle that waited for them is anybody's again. */
export async function keepConcealed(personId: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('person')
    .set({ shelteredAt: null, heldHandle: null })
    .where('id', '=', personId)
    .execute()
}
