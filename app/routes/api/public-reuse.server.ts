import { readReuse } from '~/routes/challenges/shown-reuse.server'

/** What existed already when a brief was last sent, in the words of the interface for programs. */
export async function publicReuse(challengeId: string) {
  const reuse = await readReuse(challengeId)
  if (!reuse) return null
  const tools = reuse.found.map(({ slug, name, place }) => ({ slug, name, place }))
  return { checkedAt: reuse.checkedAt, reason: reuse.reason, tools }
}
