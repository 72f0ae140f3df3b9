import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { isTeller } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { needQuestions, show, type NeedTexts } from './rules'

/**
 * Whoever told a need lets everybody read it; nobody else can decide that.
 * @param decisions what they decided about words that could point at a person: as long as one is undecided, it is not shown
 */
export function showNeed(viewer: Viewer, id: string, now: Date, decisions: Decisions = undecided) {
  return transition({ actor: viewer, kind: 'need.show', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!isTeller(viewer, need)) return refuse('not-allowed')
    const shown = show(need)
    if (!shown.ok) return shown
    const kept = await listKeptKeys(id, trx)
    const together = needQuestions.map((field) => need[field])
    for (const field of needQuestions) {
      const written = { text: need[field], language: need.language }
      const settled = await settleText(written, decisions, kept, together)
      if (!settled.ok) return settled
      const { text, decided } = settled.value
      const reworded: Partial<NeedTexts> = {}
      if (text !== need[field]) reworded[field] = text
      if (field in reworded) await updateNeed(id, reworded, trx)
      const of = { objectKind: 'need', objectId: id, field }
      await recordDecisions(viewer, of, decided, now, trx)
    }
    await updateNeed(id, { shownAt: now }, trx)
    return ok(undefined)
  })
}
