import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { canSettle } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { answerOtherwise as settle } from './rules'
import type { otherwiseForm } from './schema'

/**
 * Answers a need without a brief: why, and what exists instead. Everybody reads it as soon as its teller shows the need.
 * @param offered the tools of the catalog, by slug, as the route asked for them: no other may be named
 * @param decisions what was decided about words that could point at a person: as long as one is undecided, it is not sent
 */
export function answerOtherwise(
  viewer: Viewer,
  id: string,
  { outcome, tools }: z.output<typeof otherwiseForm>,
  offered: string[],
  now: Date,
  decisions: Decisions = undecided,
) {
  return transition({ actor: viewer, kind: 'need.answer', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!canSettle(viewer, need)) return refuse('not-allowed')
    if (tools.some((tool) => !offered.includes(tool))) return refuse('not-a-choice', 'tools')
    const settled = settle(need)
    if (!settled.ok) return settled
    const written = { text: outcome, language: viewer.language }
    const read = await settleText(written, decisions, await listKeptKeys(id, trx))
    if (!read.ok) return refuse(read.refusal, 'outcome')
    const { text, decided } = read.value
    const change = { state: settled.value, settledAt: now, outcome: text, instead: tools }
    await updateNeed(id, change, trx)
    const answer = { objectKind: 'need', objectId: id, field: 'outcome' }
    await recordDecisions(viewer, answer, decided, now, trx)
    await notify(
      need.tellerId ? [need.tellerId] : [],
      { kind: 'need-answered', facts: {}, path: `/needs/${id}` },
      trx,
    )
    return ok(undefined)
  })
}
