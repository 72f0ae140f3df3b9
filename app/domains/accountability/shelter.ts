import { ok, refuse } from '~/shared/result'

/** For so long what is in shelter can come back; then what was hidden is destroyed. */
export const shelterDays = 30

export function shelterUntil(now: Date): Date {
  return new Date(now.getTime() + shelterDays * 24 * 60 * 60 * 1000)
}

/** Undone until the very instant, and not from it on. A protected name has none. */
export function mayUndo({ until }: { until: Date | null }, now: Date) {
  return until !== null && until <= now ? refuse('shelter-permanent') : ok(undefined)
}
