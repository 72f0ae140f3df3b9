import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canNameDeputy } from './policy'
import {
  findDeputyByHandle,
  insertDeputy,
  lockDeputyOf,
  updateDeputy,
} from './queries-deputies.server'
import { deputyState, nameDeputy as nameDeputyRule } from './rules'

/**
 * Names who may decide in one's place, so that one person's illness blocks nothing. Nothing begins before that person
 * has agreed.
 * @param organizes whether the viewer organises a datathon, which a later domain knows
 */
export function nameDeputy(
  viewer: Viewer,
  { handle, fromAt, untilAt }: { handle: string; fromAt: Date; untilAt: Date | null },
  organizes: boolean,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'deputy.name', shows: false }, async (trx, about) => {
    if (!canNameDeputy(viewer, organizes)) return refuse('not-allowed')
    const person = await findDeputyByHandle(handle, trx)
    const earlier = await lockDeputyOf(viewer.id, trx)
    const hasOne = earlier !== undefined && deputyState(earlier, now) !== 'past'
    const may = nameDeputyRule(viewer.id, person, { hasOne })
    if (!may.ok) return may
    if (untilAt && untilAt <= (fromAt > now ? fromAt : now)) return refuse('day-passed', 'until')
    if (earlier) await updateDeputy(earlier.id, { endedAt: now }, trx)
    const named = { principalId: viewer.id, deputyId: person!.id, namedAt: now, fromAt, untilAt }
    about(await insertDeputy(named, trx))
    const notice = { kind: 'deputy-named', facts: { handle: viewer.handle }, path: '/me/approvals' }
    await notify([person!.id], notice, trx)
    return ok(undefined)
  })
}
