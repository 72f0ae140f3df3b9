import { skillsSought, type BriefContent } from '~/domains/challenges/answers'
import type { ChallengeState } from '~/domains/challenges/rules'

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
