import { measureClock, moveClock } from '~/platform/clock'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { nextInstant } from '../datathons/rules'
import { findDatathon } from '../datathons/queries.server'
import { canAdminister } from '../people/policy'
import type { Viewer } from '../people/rules'
import type { ClockStep } from './schema'

const hour = 3_600_000
const spans = { hour, day: 24 * hour, month: 30 * 24 * hour }

/** Moves the demo's clock forward: by a span, or to the next instant of a datathon. Everything with a deadline follows. */
export async function moveDemoClock(viewer: Viewer, step: ClockStep, now: Date) {
  const moved = await transition({ actor: viewer, kind: 'clock.move' }, async (trx) => {
    if (!canAdminister(viewer)) return refuse('not-allowed')
    if ('span' in step) {
      await moveClock(new Date(now.getTime() + spans[step.span]), trx)
      return ok(undefined)
    }
    const datathon = await findDatathon(step.datathon, trx)
    const next = datathon && nextInstant(datathon, now)
    if (!next) return refuse('no-instant-ahead')
    await moveClock(next.at, trx)
    return ok(undefined)
  })
  // This process need not wait to be told what it did itself: the page that follows shows the new hour.
  if (moved.ok) await measureClock()
  return moved
}
