import { formatZonedMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { deciderFor, isAsker, othersThan } from './policy'
import { findPending, listDeciders } from './queries.server'
import { decide, type ApprovalKind, type Entitled } from './rules'

interface Reader {
  viewer: { id: string; timeZone: string }
  now: Date
  language: Language
}

/** What waits for a second person's word on an object, as the page shows it, and who could give it. */
export async function readApproval(
  what: { kind: ApprovalKind; objectId: string | null },
  entitled: Entitled,
  { viewer, now, language }: Reader,
) {
  const [pending, deciders] = await Promise.all([findPending(what), listDeciders(entitled, now)])
  const decidable = decide(pending ?? null, now)
  const waits = decidable.ok ? decidable.value : null
  const decider = waits && deciderFor(viewer, waits, deciders)
  const isAmong = deciders.some(({ personId }) => personId === viewer.id)
  const isOwn = waits !== null && isAsker(viewer, waits)
  const tell = (at: Date) => formatZonedMoment(at, viewer.timeZone, language)
  return {
    others: othersThan(waits ?? { askedBy: viewer.id, askedAt: now }, deciders).map(named),
    mayDecide: decider?.ok ?? false,
    /** Who may read what waits: those whose word counts, and whoever asked. */
    isDecider: isAmong && (isOwn || !decider || decider.ok),
    /** Why the word of somebody who stands in for another does not count here. */
    bar: isAmong && !isOwn && decider && !decider.ok ? decider.refusal : undefined,
    deed: waits?.deed,
    pending: waits && {
      id: waits.id,
      asker: waits.asker,
      isOwn,
      reason: waits.reason,
      askedAt: tell(waits.askedAt),
      until: tell(waits.expiresAt),
    },
  }
}

const named = ({ handle, principal }: { handle: string; principal: string | null }) => ({
  handle,
  principal,
})
