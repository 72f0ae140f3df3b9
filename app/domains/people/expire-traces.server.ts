import { forgetDevices } from './devices.server'
import { forgetOldForms } from './forget-kept-form.server'
import { forgetRetiredHandles } from './forget-retired-handles.server'
import { forgetAttempts } from './limit-attempts.server'
import { deleteUnfinished } from './queries-pending.server'
import { deleteExpiredSignUps } from './queries-sign-up.server'
import { closeExpiredSessions } from './sessions.server'

/**
 * Removes what has run out around accounts: sessions, sign-ups nobody confirmed, reset links, second factors nobody
 * brought, tries of yesterday, names that rested, devices nobody
 * used, forms nobody came back for.
 * @param realNow browsers do not follow the demo's clock
 */
export async function expireTraces(now: Date, realNow: Date): Promise<void> {
  await closeExpiredSessions(realNow)
  await deleteExpiredSignUps(now)
  await deleteUnfinished(now)
  await forgetAttempts(now)
  await forgetRetiredHandles(now)
  await forgetDevices(realNow)
  await forgetOldForms(realNow)
}
