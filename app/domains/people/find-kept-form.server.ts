import { realTime } from '~/platform/clock'
import { unseal } from '~/platform/secrets'
import { findDevice } from './devices.server'
import { keptFormMinutes } from './kept-forms'
import { findKeptFormOf } from './queries-kept-forms.server'
import { after } from './rules'

/** What was typed into the form of this page, by whoever has signed in again in the same browser; null where nothing is kept. */
export async function findKeptForm(
  request: Request,
  viewer: { id: string },
): Promise<[string, string][] | null> {
  const device = await findDevice(request, viewer.id)
  if (!device) return null
  const since = after(realTime(), -keptFormMinutes)
  const kept = await findKeptFormOf(device, new URL(request.url).pathname, since)
  const typed = kept && unseal(kept.sealed, `kept-form ${device}`)
  return typed ? (JSON.parse(typed) as [string, string][]) : null
}
