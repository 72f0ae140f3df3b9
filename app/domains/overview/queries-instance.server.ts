import { db, type Db } from 'db/client'

/** How much there is in this instance, for those who keep it. */
export function countInstance(on: Db = db) {
  return on
    .selectNoFrom((eb) => [
      eb
        .selectFrom('person')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('suspendedAt', 'is', null)
        .$asScalar()
        .as('people'),
      eb
        .selectFrom('organization')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('status', '=', 'verified')
        .$asScalar()
        .as('organizations'),
      eb
        .selectFrom('datathon')
        .select((count) => count.fn.countAll<number>().as('n'))
        .$asScalar()
        .as('datathons'),
      eb
        .selectFrom('auditEntry')
        .select((last) => last.fn.max('number').as('n'))
        .$asScalar()
        .as('auditEntries'),
    ])
    .executeTakeFirstOrThrow()
}
