import { refusesMail } from './queries-refusals.server'
import { listRhythms } from './queries-rhythms.server'
import { digestKind, newsOf } from './rhythms'
import type { Unsubscribing } from './unsubscribe-link.server'

/** Whether a person gets no mail of this kind any more, or no digest, whichever way they stopped it. */
export async function isStopped(which: Unsubscribing): Promise<boolean> {
  const rhythms = await listRhythms(which.personId)
  if (which.kind === digestKind)
    return !Object.values(rhythms).some((rhythm) => rhythm === 'daily' || rhythm === 'weekly')
  const news = newsOf(which.kind)
  return Boolean(news && rhythms[news] === 'never') || (await refusesMail(which))
}
