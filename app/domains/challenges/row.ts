import { formatHour, formatNearDay } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { shorten } from '~/shared/shorten'
import type { Theme } from '~/shared/themes'
import type { Skill } from '../people/rules'
import { numberOf, skillsSought, textOf, type BriefContent } from './answers'

/** What a list says of a brief: the problem, who has it, what is sought and how much time is left. */
export interface ChallengeRow {
  slug: string
  title: string
  /** Of the title and the problem. */
  language: string
  theme: Theme
  organizationName: string
  datathonName: string
  datathonSlug: string
  trackName: string | null
  problem: string
  seeking: Skill[]
  contactHours: number | null
  /** When hand-ins close, in the datathon's own time zone. */
  closesDay: string
  closesHour: string
  isOpen: boolean
  /** Whole days until then; 0 on the last and after it. */
  daysLeft: number
}

interface Listed {
  slug: string
  title: string
  language: string
  theme: Theme
  organizationName: string
  datathonName: string
  datathonSlug: string
  trackName: string | null
  timeZone: string
  submissionsCloseAt: Date
  content: BriefContent
}

/** A brief as a row of a list, for the language and the moment of a visit. */
export function rowOf(challenge: Listed, { language, now }: { language: Language; now: Date }) {
  const { content, submissionsCloseAt, timeZone } = challenge
  const row: ChallengeRow = {
    slug: challenge.slug,
    title: challenge.title,
    language: challenge.language,
    theme: challenge.theme,
    organizationName: challenge.organizationName,
    datathonName: challenge.datathonName,
    datathonSlug: challenge.datathonSlug,
    trackName: challenge.trackName,
    problem: shorten(textOf(content.answers, 'problem') ?? '', 180),
    seeking: skillsSought(content.answers),
    contactHours: numberOf(content.answers, 'contact-hours') ?? null,
    closesDay: formatNearDay(submissionsCloseAt, timeZone, language, now),
    closesHour: formatHour(submissionsCloseAt, timeZone, language),
    isOpen: now < submissionsCloseAt,
    daysLeft: Math.max(0, Math.floor((submissionsCloseAt.getTime() - now.getTime()) / 86_400_000)),
  }
  return row
}
