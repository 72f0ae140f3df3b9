import { db, type Db } from 'db/client'

/** How often somebody did something since an instant. */
export async function countDeeds(
  actorNumber: number,
  kind: string,
  since: Date,
  on: Db = db,
): Promise<number> {
  const { n } = await on
    .selectFrom('auditEntry')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('actorNumber', '=', actorNumber)
    .where('kind', '=', kind)
    .where('outcome', '=', 'done')
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return n
}

/** What the chain holds of one number. */
export function listEntriesOf(actorNumber: number, on: Db = db) {
  return on
    .selectFrom('auditEntry')
    .select(['number', 'at', 'kind', 'objectId', 'outcome'])
    .where('actorNumber', '=', actorNumber)
    .orderBy('number')
    .execute()
}
