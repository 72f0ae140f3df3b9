import type { Theme } from '~/shared/themes'
import type { Stage } from '../incubation/rules'
import type { EntryFacts } from './facts'

/** A catalog entry as it is told to other registries. */
export interface Entry {
  slug: string
  name: string
  theme: Theme
  stage: Stage
  /** `owner/name` on GitHub. */
  repository: string
  /** The team that made it, where it was born here. */
  teamName: string | null
  facts: EntryFacts
  number: number
  publishedAt: Date
  /** When the first version of the entry came out. */
  firstPublishedAt: Date
  /** Names of the organisations that use it and let that be said. */
  usedBy: string[]
}

export function repositoryUrl({ repository }: Pick<Entry, 'repository'>): string {
  return `https://github.com/${repository}`
}

/** Whoever is named as its author: the owner, else the team, else those who answer for it. */
export function authorOf({ facts, teamName }: Pick<Entry, 'facts' | 'teamName'>): string {
  return facts.owner || teamName || facts.supportName
}

/** Where somebody answers, as an address or as a link. */
export function contactOf({ supportContact }: EntryFacts): { email?: string; url?: string } {
  if (supportContact === '') return {}
  return supportContact.includes('@') && !supportContact.includes('://')
    ? { email: supportContact }
    : { url: supportContact }
}
