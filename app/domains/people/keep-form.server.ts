import { realTime } from '~/platform/clock'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { seal } from '~/platform/secrets'
import { deviceHashes } from './devices.server'
import { keepable } from './kept-forms'
import { listKnownDevices, upsertKeptForm } from './queries-kept-forms.server'

/**
 * Keeps a form that was sent after its session had ended, sealed, for the accounts that this browser is known to, until
 * one of them signs in. A browser that no account knows has nothing kept, so nobody can fill the database from outside.
 * @returns whether it is kept
 */
export async function keepForm(request: Request): Promise<boolean> {
  if (request.bodyUsed) return false
  const devices = await listKnownDevices(deviceHashes(request))
  if (devices.length === 0) return false
  const form = await readForm(request, mostFieldsWithTraces).catch(() => null)
  const typed = form && keepable(form)
  if (!typed) return false
  const action = new URL(request.url).pathname
  for (const deviceHash of devices) {
    const sealed = seal(JSON.stringify(typed), `kept-form ${deviceHash}`)
    await upsertKeptForm({ deviceHash, action, sealed, createdAt: realTime() })
  }
  return true
}
