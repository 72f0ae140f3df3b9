import { deleteExpiredSignUps } from '~/domains/people/queries-sign-up.server'
import { closeExpiredSessions } from '~/domains/people/sessions.server'
import { forgetDeliveries } from '~/domains/submissions/forget-deliveries.server'
import { now, realTime } from '~/platform/clock'

/** Removes what has run out: sessions, sign-ups nobody confirmed, reset links, what GitHub delivered a month ago. */
export async function forgetExpired() {
  await closeExpiredSessions()
  await deleteExpiredSignUps(now())
  await forgetDeliveries(realTime())
}
