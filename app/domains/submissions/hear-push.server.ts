import { inTransaction } from 'db/transaction'
import { enqueue } from '~/platform/queue'
import { insertDelivery, listOpenIdsWith } from './queries-repository.server'

/**
 * Hears what GitHub delivers, each delivery once: of a push, every open submission with that repository is read again.
 * The push itself is not believed; what counts is read from GitHub.
 * @returns false for a delivery that was heard before
 */
export function hearPush(
  delivery: { id: string; event: string },
  repository: string | null,
): Promise<boolean> {
  return inTransaction(async (trx) => {
    if (!(await insertDelivery(delivery, trx))) return false
    if (delivery.event !== 'push' || !repository) return true
    for (const submissionId of await listOpenIdsWith(repository, trx))
      await enqueue('read-repository', { submissionId }, trx)
    return true
  })
}
