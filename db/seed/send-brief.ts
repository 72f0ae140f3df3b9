import { findWhatMayServe } from '~/domains/catalog/find-what-may-serve.server'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import type { Viewer } from '~/domains/people/rules'
import type { SeedBrief } from './briefs/seed-brief'
import { must } from './must'

/** Sends a brief to review as its organisation does: shown what exists by then, it says why that does not serve. */
export async function sendBrief(
  speaker: Viewer,
  slug: string,
  { title, theme, answers, whyNot = '' }: SeedBrief,
  at: Date,
): Promise<void> {
  const found = await findWhatMayServe({ title, theme, language: 'es', answers })
  const seen = found.map(({ id }) => id)
  await must(submitChallenge(speaker, slug, at, { found, seen, reason: whyNot }))
}
