import { deleteExpiredSignUps } from '~/domains/people/queries-sign-up.server'
import { closeExpiredSessions } from '~/domains/people/sessions.server'
import { now } from '~/platform/clock'

/** Removes what has run out: sessions, sign-ups nobody confirmed, reset links. */
export async function forgetExpired() {
  await closeExpiredSessions()
  await deleteExpiredSignUps(now())
}
