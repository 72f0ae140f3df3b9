import { findReuseCheck } from '~/domains/challenges/queries-reuse.server'
import type { ToldReuse } from '~/domains/challenges/reuse'
import { listShownIds } from '~/domains/incubation/queries-words.server'
import type { Visit } from '~/domains/people/visit'
import { formatDay } from '~/shared/instants'

/** What existed when a brief was last sent, without what was taken down since; null before it was sent. */
export async function readReuse(challengeId: string) {
  const check = await findReuseCheck(challengeId)
  if (!check) return null
  const shown = new Set(await listShownIds(check.found.map(({ id }) => id)))
  const found = check.found.filter(({ id }) => shown.has(id))
  return { ...check, found, hidden: check.found.length - found.length }
}

/** The same as a page, and what is taken along, tells it. */
export async function showReuse(
  challengeId: string,
  { timeZone, language }: Pick<Visit, 'timeZone' | 'language'>,
): Promise<ToldReuse | null> {
  const reuse = await readReuse(challengeId)
  if (!reuse) return null
  const { checkedAt, ...told } = reuse
  return { ...told, day: formatDay(checkedAt, timeZone, language) }
}
