import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canSettle } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { answerOtherwise as settle } from './rules'
import type { otherwiseForm } from './schema'

/**
 * Answers a need without a brief: why, and what exists instead.
 * @param offered the tools of the catalog, by slug, as the route asked for them: no other may be named
 */
export function answerOtherwise(
  viewer: Viewer,
  id: string,
  { outcome, tools }: z.output<typeof otherwiseForm>,
  offered: string[],
  now: Date,
) {
  return transition({ actor: viewer, kind: 'need.answer', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!canSettle(viewer, need)) return refuse('not-allowed')
    if (tools.some((tool) => !offered.includes(tool))) return refuse('not-a-choice', 'tools')
    const settled = settle(need)
    if (!settled.ok) return settled
    const change = { state: settled.value, settledAt: now, outcome, instead: tools }
    await updateNeed(id, change, trx)
    await notify(
      need.tellerId ? [need.tellerId] : [],
      { kind: 'need-answered', facts: {}, path: `/needs/${id}` },
      trx,
    )
    return ok(undefined)
  })
}
