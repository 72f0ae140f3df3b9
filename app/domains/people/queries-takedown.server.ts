import { db, type Db, type Transaction } from 'db/client'

/** What a person says of themselves, as somebody reports it. */
export async function findReportedPerson(handle: string, on: Db = db) {
  const person = await on
    .selectFrom('person')
    .select(['id', 'handle as title', 'language'])
    .where('handle', '=', handle)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
  return person ? { ...person, ownerIds: [person.id] } : null
}

/** Puts a sentence in the place of how a person introduces themselves. */
export async function hidePresentation(id: string, instead: string, trx: Transaction) {
  const was = await trx
    .selectFrom('person')
    .select('introduction')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await trx.updateTable('person').set({ introduction: instead }).where('id', '=', id).execute()
  return was
}

export async function showPresentation(
  id: string,
  { introduction }: { introduction: string },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('person').set({ introduction }).where('id', '=', id).execute()
}
