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
  const isDecider = deciderFor(viewer, deciders) !== undefined
  const tell = (at: Date) => formatZonedMoment(at, viewer.timeZone, language)
  return {
    others: othersThan(waits ? waits.askedBy : viewer.id, deciders).map(named),
    mayDecide: isDecider && waits !== null && !isAsker(viewer, waits),
    isDecider,
    deed: waits?.deed,
    pending: waits && {
      id: waits.id,
      asker: waits.asker,
      isOwn: isAsker(viewer, waits),
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
