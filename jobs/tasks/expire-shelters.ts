import { expireShelters } from '~/domains/accountability/expire-shelters.server'
import { hideStrays } from '~/domains/accountability/hide-strays.server'
import { now } from '~/platform/clock'

/** Destroys what can't be undone any more, and looks once more after what began a moment ago. */
export async function expireSheltersTask() {
  await expireShelters(now())
  await hideStrays(now())
}
