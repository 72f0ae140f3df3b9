import { findReuseCheck } from '~/domains/challenges/queries-reuse.server'
import { listShownIds } from '~/domains/incubation/queries-words.server'
import type { Visit } from '~/domains/people/visit'
import { formatDay } from '~/shared/instants'

/** What existed when a brief was last sent, without what was taken down since; null before it was sent. */
export async function showReuse(challengeId: string, { timeZone, language }: Visit) {
  const check = await findReuseCheck(challengeId)
  if (!check) return null
  const shown = new Set(await listShownIds(check.found.map(({ id }) => id)))
  const found = check.found.filter(({ id }) => shown.has(id))
  return {
    found,
    hidden: check.found.length - found.length,
    reason: check.reason,
    day: formatDay(check.checkedAt, timeZone, language),
  }
}
