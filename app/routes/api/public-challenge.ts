import { skillsSought, type BriefContent } from '~/domains/challenges/answers'
import type { ChallengeState } from '~/domains/challenges/rules'
import type { Translations } from '~/domains/challenges/translation'
import { settings } from '~/platform/env'

interface Published {
  state: ChallengeState
  organizationSlug: string
  organizationName: string
  datathonSlug: string
  datathonName: string
  trackName: string | null
  content: BriefContent
}

/** A published brief in the words of the interface for programs. */
export function publicChallenge<Brief extends Published>(brief: Brief) {
  return {
    ...brief,
    // The queries for the public find no other states.
    state: brief.state as 'published' | 'closed' | 'archived',
    organization: { slug: brief.organizationSlug, name: brief.organizationName },
    datathon: { slug: brief.datathonSlug, name: brief.datathonName },
    track: brief.trackName,
    skillsSought: skillsSought(brief.content.answers),
  }
}

/** A brief in its other languages, each voice with the address where it is heard. */
export function publicTranslations(slug: string, translations: Translations) {
  const inEach = Object.entries(translations).map(([language, { texts, voices }]) => {
    const told = Object.entries(voices).map(([section, { id, seconds, bytes }]) => {
      const url = `${settings.appUrl}/challenges/${slug}/files/${id}`
      return { section, seconds, bytes, url }
    })
    return [language, { texts, voices: told }] as const
  })
  return Object.fromEntries(inEach)
}
