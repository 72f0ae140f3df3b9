import { db, type Db } from 'db/client'

/** Everybody with an account, by the number that the audit chain knows them as. */
export function listEverybody(on: Db = db) {
  return on.selectFrom('person').select(['id', 'actorNumber']).orderBy('actorNumber').execute()
}

/** How much a copy of everybody's data holds. */
export async function measureEverybody(on: Db = db) {
  const count = (table: 'person' | 'membership' | 'registration') =>
    on
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .$asScalar()
  const uploaded = on.selectFrom('storedFile').where('uploadedBy', 'is not', null)
  const told = await on
    .selectNoFrom([
      count('person').as('people'),
      count('membership').as('memberships'),
      count('registration').as('registrations'),
      uploaded
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .$asScalar()
        .as('files'),
      uploaded
        .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('bytes'), eb.lit(0)).as('n'))
        .$asScalar()
        .as('bytes'),
    ])
    .executeTakeFirstOrThrow()
  return {
    people: Number(told.people),
    memberships: Number(told.memberships),
    registrations: Number(told.registrations),
    files: Number(told.files),
    bytes: Number(told.bytes),
  }
}
