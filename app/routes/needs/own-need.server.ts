import { randomUUID } from 'node:crypto'
import { listVoices, type Need } from '~/domains/needs/queries.server'
import { readMessages } from '~/domains/needs/read-messages.server'
import { shownNeed } from '~/domains/needs/shown-need'
import type { Visit } from '~/domains/people/visit'
import { whatBecame } from './what-became.server'

/** A need as the page of whoever holds its key shows it. */
export async function ownNeed(need: Need, key: string, visit: Visit) {
  return {
    key,
    need: shownNeed(need, await listVoices(need.id), visit),
    became: await whatBecame(need, visit, true),
    thread: await readMessages(need, 'teller', visit),
    once: randomUUID(),
  }
}
