import { db, type Db, type Transaction } from 'db/client'
import type { RepositoryFacts } from '~/platform/github/facts'

/** Links a repository with what was read of it; whatever was known of another one goes. */
export async function updateRepository(
  id: string,
  read: { repository: string; facts: RepositoryFacts; readAt: Date; linkedBy?: string },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('submission')
    .set({
      repository: read.repository,
      repositoryFacts: JSON.stringify(read.facts),
      repositoryReadAt: read.readAt,
      repositoryRefusal: null,
      repositoryErasedAt: null,
      ...(read.linkedBy && { repositoryLinkedBy: read.linkedBy }),
    })
    .where('id', '=', id)
    .execute()
}

/** Says why the last reading gave nothing. The facts of the one before stay, with their date. */
export async function updateRepositoryRefusal(
  id: string,
  refusal: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('submission')
    .set({ repositoryRefusal: refusal })
    .where('id', '=', id)
    .execute()
}

/** Open submissions whose repository was pushed to, by its name at GitHub. */
export async function listOpenIdsWith(repository: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('submission')
    .select('id')
    .where((eb) => eb(eb.fn('lower', ['repository']), '=', repository.toLowerCase()))
    .where('state', 'in', ['draft', 'submitted', 'withdrawn'])
    .execute()
  return rows.map(({ id }) => id)
}

/** Whether a delivery is heard for the first time. */
export async function insertDelivery(
  delivery: { id: string; event: string },
  trx: Transaction,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('githubDelivery')
    .values(delivery)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** What was delivered long ago can be forgotten: GitHub repeats nothing that is older than some days. */
export async function deleteDeliveriesBefore(instant: Date, trx: Transaction): Promise<void> {
  await trx.deleteFrom('githubDelivery').where('receivedAt', '<=', instant).execute()
}
