import { formatZonedMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { findPending, listDeciders } from './queries.server'
import { decide, othersThan, type ApprovalKind } from './rules'

interface Reader {
  viewer: { id: string; timeZone: string }
  now: Date
  language: Language
}

/** What waits for a second person's word on an object, as the page shows it, and who could give it. */
export async function readApproval(
  what: { kind: ApprovalKind; objectId: string | null },
  entitledIds: string[],
  { viewer, now, language }: Reader,
) {
  const [pending, deciders] = await Promise.all([findPending(what), listDeciders(entitledIds, now)])
  const waits = pending && now < pending.expiresAt ? pending : null
  const tell = (at: Date) => formatZonedMoment(at, viewer.timeZone, language)
  return {
    others: othersThan(waits ? waits.askedBy : viewer.id, deciders).map(named),
    mayDecide: decide(waits, viewer.id, deciders, now).ok,
    isDecider: deciders.some(({ personId }) => personId === viewer.id),
    deed: waits?.deed,
    pending: waits && {
      id: waits.id,
      asker: waits.asker,
      isOwn: waits.askedBy === viewer.id,
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
