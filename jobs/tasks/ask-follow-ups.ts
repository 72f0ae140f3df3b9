import { askFollowUp } from '~/domains/adoption/ask-follow-up.server'
import { listToAsk } from '~/domains/adoption/queries-follow-ups.server'
import { now } from '~/platform/clock'

/** Asks every organisation whose follow-up has come due how the tool goes. */
export async function askFollowUps() {
  const at = now()
  for (const id of await listToAsk(at)) await askFollowUp(id, at)
}
