import { db, type Db, type Transaction } from 'db/client'
import { sign } from '~/platform/secrets'
import { heldHash } from './queries-concealment.server'

/** Whether a public name is somebody else's, waits for somebody in shelter, or rests because somebody gave it up. */
export async function isHandleTaken(
  handle: string,
  on: Db = db,
  own: string | null = null,
): Promise<boolean> {
  const holder = await on
    .selectFrom('person')
    .select('id')
    .where((eb) => eb.or([eb('handle', '=', handle), eb('heldHandle', '=', heldHash(handle))]))
    .executeTakeFirst()
  if (holder) return holder.id !== own
  const retired = await on
    .selectFrom('retiredHandle')
    .select('personId')
    .where('handleHash', '=', hashOfHandle(handle))
    .executeTakeFirst()
  return retired !== undefined && (own === null || retired.personId !== own)
}

/** Lets a public name rest; whoever takes their own back and gives it up again begins anew. */
export async function insertRetiredHandle(
  { handle, personId, now }: { handle: string; personId: string | null; now: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('retiredHandle')
    .values({ handleHash: hashOfHandle(handle), personId, retiredAt: now })
    .onConflict((conflict) =>
      conflict.column('handleHash').doUpdateSet({ personId, retiredAt: now }),
    )
    .execute()
}

/** What rested long enough may be anybody's again. */
export async function deleteRetiredHandles(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('retiredHandle').where('retiredAt', '<=', before).execute()
}

const hashOfHandle = (handle: string) => sign(`retired-handle ${handle}`)
