import { briefTranslations } from '../challenges/brief-translations.server'
import { findAskedVersion } from '../challenges/find-asked-version.server'
import { listAnswers } from '../challenges/queries-answers.server'
import { findPublishedContent } from '../challenges/queries-versions.server'
import { findChallenge } from '../challenges/queries.server'
import { countChanges } from '../challenges/version-changes'
import type { Waiting } from './waiting'

interface OwnBrief {
  id: string
  slug: string
  title: string
  language: string
  state: string
  closesAt: Date | null
}

/** Public briefs with changes that only their writers see, while there is time to publish them. */
export async function waitingChanges(own: OwnBrief[], now: Date): Promise<Waiting[]> {
  const open = own.filter(
    ({ state, closesAt }) => state === 'published' && closesAt !== null && now < closesAt,
  )
  const counted = await Promise.all(
    open.map(async (brief) => ({ ...brief, count: await countUnpublished(brief, now) })),
  )
  return counted
    .filter(({ count }) => count > 0)
    .map(({ slug, title, language, count, closesAt: until }): Waiting => {
      const path = `/challenges/${slug}/versions/new`
      return {
        kind: 'publishChanges',
        path,
        brief: slug,
        about: title,
        lang: language,
        count,
        until,
      }
    })
}

/** How many answers and languages of a public brief its writers have changed, where nobody has published them or been asked to. */
async function countUnpublished(brief: OwnBrief, now: Date): Promise<number> {
  const published = await findPublishedContent(brief.id)
  if (!published) return 0
  const answers = await listAnswers(brief.id)
  const translations = await briefTranslations(brief, answers, 'approved')
  const count = countChanges(published, { answers, translations })
  const challenge = count > 0 && (await findChallenge(brief.slug))
  const asked = challenge && (await findAskedVersion(challenge, now))
  return asked && !asked.isStale ? 0 : count
}
