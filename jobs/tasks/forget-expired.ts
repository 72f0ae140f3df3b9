import { deleteExpiredSignUps } from '~/domains/people/queries-sign-up.server'
import { closeExpiredSessions } from '~/domains/people/sessions.server'
import { deleteDeliveriesBefore } from '~/domains/submissions/queries-repository.server'
import { now, realTime } from '~/platform/clock'
import { inTransaction } from 'db/transaction'

/** Removes what has run out: sessions, sign-ups nobody confirmed, reset links, what GitHub delivered a month ago. */
export async function forgetExpired() {
  await closeExpiredSessions()
  await deleteExpiredSignUps(now())
  await inTransaction((trx) => deleteDeliveriesBefore(monthAgo(), trx))
}

const monthAgo = () => new Date(realTime().getTime() - 30 * 86_400_000)
