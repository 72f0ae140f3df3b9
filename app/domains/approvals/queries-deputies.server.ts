import { db, type Db, type Transaction } from 'db/client'

const columns = [
  'deputy.id',
  'deputy.fromAt',
  'deputy.untilAt',
  'deputy.namedAt',
  'deputy.acceptedAt',
  'deputy.endedAt',
] as const

/** Whom somebody named, and for whom somebody was named, as long as it has not ended. */
export function listOwnDeputies(personId: string, now: Date, on: Db = db) {
  return lasting(now, on)
    .select(['deputy.principalId', 'deputy.deputyId'])
    .where((eb) =>
      eb.or([eb('deputy.principalId', '=', personId), eb('deputy.deputyId', '=', personId)]),
    )
    .execute()
}

/** Every deputyship of the instance that has not ended. */
export function listDeputies(now: Date, on: Db = db) {
  return lasting(now, on).execute()
}

const lasting = (now: Date, on: Db) =>
  on
    .selectFrom('deputy')
    .innerJoin('person as principal', 'principal.id', 'deputy.principalId')
    .innerJoin('person', 'person.id', 'deputy.deputyId')
    .select([...columns, 'principal.handle as principal', 'person.handle as deputy'])
    .where('deputy.endedAt', 'is', null)
    .where((eb) => eb.or([eb('deputy.untilAt', 'is', null), eb('deputy.untilAt', '>', now)]))
    .orderBy('deputy.namedAt')

export function findDeputyByHandle(handle: string, on: Db = db) {
  return on
    .selectFrom('person')
    .select('id')
    .where('handle', '=', handle)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
}

export function lockDeputy(id: string, trx: Transaction) {
  return trx
    .selectFrom('deputy')
    .select([...columns, 'deputy.principalId', 'deputy.deputyId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** The one whom somebody named and who has not been let go, be it that their time is over. */
export function lockDeputyOf(principalId: string, trx: Transaction) {
  return trx
    .selectFrom('deputy')
    .select([...columns, 'deputy.principalId', 'deputy.deputyId'])
    .where('principalId', '=', principalId)
    .where('endedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertDeputy(
  deputy: {
    principalId: string
    deputyId: string
    namedAt: Date
    fromAt: Date
    untilAt: Date | null
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('deputy')
    .values(deputy)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateDeputy(
  id: string,
  change: { acceptedAt?: Date; endedAt?: Date },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('deputy').set(change).where('id', '=', id).execute()
}
