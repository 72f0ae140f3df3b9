import { formatHour, formatNearDay } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { shorten } from '~/shared/shorten'
import type { Theme } from '~/shared/themes'
import type { Skill } from '../people/rules'
import { numberOf, skillsSought, textOf, type BriefContent } from './answers'
import { titleIn } from './title-in'
import { readIn } from './translations'

/** What a list says of a brief: the problem, who has it, what is sought and how much time is left. */
export interface ChallengeRow {
  slug: string
  /** Where it is read in the language of the title. */
  href: string
  title: string
  titleLanguage: string
  theme: Theme
  organizationName: string
  datathonName: string
  datathonSlug: string
  trackName: string | null
  problem: string
  problemLanguage: string
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

/**
 * A brief as a row of a list, for the language and the moment of a visit: in that language as far as it was published in
 * it with its title, else as it was written.
 */
export function rowOf(challenge: Listed, { language, now }: { language: Language; now: Date }) {
  const { content, submissionsCloseAt, timeZone } = challenge
  const read = readIn(content, language)
  const named = titleIn(challenge, language, content.translations?.[language]?.texts.title?.text)
  const speeches = named.language === challenge.language ? undefined : read?.speeches
  const answers = (speeches && read?.answers) ?? content.answers
  const row: ChallengeRow = {
    slug: challenge.slug,
    href: named.href,
    title: named.title,
    titleLanguage: named.language,
    theme: challenge.theme,
    organizationName: challenge.organizationName,
    datathonName: challenge.datathonName,
    datathonSlug: challenge.datathonSlug,
    trackName: challenge.trackName,
    problem: shorten(textOf(answers, 'problem') ?? '', 180),
    problemLanguage: speeches?.problem?.language ?? challenge.language,
    seeking: skillsSought(content.answers),
    contactHours: numberOf(content.answers, 'contact-hours') ?? null,
    closesDay: formatNearDay(submissionsCloseAt, timeZone, language, now),
    closesHour: formatHour(submissionsCloseAt, timeZone, language),
    isOpen: now < submissionsCloseAt,
    daysLeft: Math.max(0, Math.floor((submissionsCloseAt.getTime() - now.getTime()) / 86_400_000)),
  }
  return row
}
