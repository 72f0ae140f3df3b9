import { formatMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { inOrder, instants, type Instant, type Instants } from './rules'

/** An instant that was moved after people could plan with it. */
export interface Move {
  instant: Instant
  from: Date
  to: Date
}

/**
 * Moving dates that people have planned with. What has passed stays where it was, and nothing moves into the past: both
 * would open or close something behind people's backs. A move states its reason, which is published.
 * @returns the moves, empty where every instant stayed
 */
export function moveInstants(before: Instants, after: Instants, reason: string, now: Date) {
  const ordered = inOrder(after)
  if (!ordered.ok) return ordered
  const moves: Move[] = instants
    .filter((instant) => before[instant].getTime() !== after[instant].getTime())
    .map((instant) => ({ instant, from: before[instant], to: after[instant] }))
  for (const { instant, from, to } of moves) {
    if (from <= now) return refuse('instant-has-passed', instant)
    if (to <= now) return refuse('instant-in-the-past', instant)
  }
  if (moves.length > 0 && reason.trim().length < 3) return refuse('reason-missing', 'reason')
  return ok(moves)
}

/** What readers are told of moves that were made, in the datathon's zone. */
export function toldMoves(
  moves: { instant: string; movedFrom: Date; movedTo: Date; movedAt: Date; reason: string }[],
  timeZone: string,
  language: Language,
) {
  const tell = (at: Date) => formatMoment(at, timeZone, language)
  return moves.map(({ instant, movedFrom, movedTo, movedAt, reason }) => ({
    instant: instant as Instant,
    from: tell(movedFrom),
    to: tell(movedTo),
    at: tell(movedAt),
    reason,
  }))
}
