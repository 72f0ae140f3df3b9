import { forgetDevices } from '~/domains/people/devices.server'
import { forgetRetiredHandles } from '~/domains/people/forget-retired-handles.server'
import { forgetAttempts } from '~/domains/people/limit-attempts.server'
import { deleteUnfinished } from '~/domains/people/queries-pending.server'
import { deleteExpiredSignUps } from '~/domains/people/queries-sign-up.server'
import { closeExpiredSessions } from '~/domains/people/sessions.server'
import { forgetDeliveries } from '~/domains/submissions/forget-deliveries.server'
import { now, realTime } from '~/platform/clock'

/**
 * Removes what has run out: sessions, sign-ups nobody confirmed, reset links, second factors nobody brought, tries of
 * yesterday, devices nobody used, what GitHub delivered a month ago.
 */
export async function forgetExpired() {
  await closeExpiredSessions(realTime())
  await deleteExpiredSignUps(now())
  await deleteUnfinished(now())
  await forgetAttempts(now())
  await forgetRetiredHandles(now())
  await forgetDevices(realTime())
  await forgetDeliveries(realTime())
}
