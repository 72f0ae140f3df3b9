import { listToTell } from '~/domains/adoption/queries-retirement.server'
import { tellRetirement } from '~/domains/adoption/tell-retirement.server'
import { now } from '~/platform/clock'

/** Tells everybody who adopts a tool that it was retired. */
export async function tellRetirements() {
  for (const id of await listToTell()) await tellRetirement(id, now())
}
