import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { isTeller } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { show, shownTexts, type ShownTextName } from './rules'

/**
 * Whoever told a need lets everybody read it, with the answer that it had; nobody else can decide that. Asked for again
 * it is shown already.
 * @param decisions what they decided about words that could point at a person: as long as one is undecided, it is not shown
 */
export function showNeed(viewer: Viewer, id: string, now: Date, decisions: Decisions = undecided) {
  return transition({ actor: viewer, kind: 'need.show', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!isTeller(viewer, need)) return refuse('not-allowed')
    if (need.shownAt) return nothingDone(undefined)
    const shown = show(need)
    if (!shown.ok) return shown
    const kept = await listKeptKeys(id, trx)
    const together = shownTexts.map((field) => need[field] ?? '')
    const settled: Partial<Record<ShownTextName, string>> = {}
    for (const field of shownTexts) {
      const text = need[field]
      if (text === null) continue
      const read = await settleText({ text, language: need.language }, decisions, kept, together)
      if (!read.ok) return read
      settled[field] = read.value.text
      const of = { objectKind: 'need', objectId: id, field }
      await recordDecisions(viewer, of, read.value.decided, now, trx)
    }
    await updateNeed(id, { ...settled, shownAt: now }, trx)
    return ok(undefined)
  })
}
