import { inTransaction } from 'db/transaction'
import { deleteDeliveriesBefore } from './queries-repository.server'
import { deliveryDays } from './rules'

/**
 * Forgets GitHub's deliveries of more than thirty days ago: none is repeated for so long.
 * @param now the real time, as the deliveries are dated
 */
export function forgetDeliveries(now: Date): Promise<void> {
  return inTransaction((trx) =>
    deleteDeliveriesBefore(new Date(now.getTime() - deliveryDays * 24 * 3_600_000), trx),
  )
}
