import type { Translate } from '~/locales/i18n'
import { formatDayAndHour, formatDayOfYear, formatMonth, formatShortDay } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import type { Stage as ToolStage } from '../incubation/rules'
import type { Stage } from './reach'
import type { WorkParts } from './thread-parts'

export interface Reader {
  language: Language
  timeZone: string
  now: Date
}

/** One fact a stage, of at most 22 characters: what is there, or until when. */
/** Of a brief that is not public yet. */
const briefFacts: Partial<Record<string, 'inReview' | 'changesRequested'>> = {
  in_review: 'inReview',
  changes_requested: 'changesRequested',
}

export function stageWords(
  { brief, submission, tool }: WorkParts,
  { language, timeZone, now }: Reader,
  t: Translate,
): Partial<Record<Stage, string>> {
  const zone = brief?.timeZone ?? timeZone
  const day = (at: Date) => formatShortDay(at, zone, language)
  const count = (what: 'datasets' | 'teams' | 'submissions' | 'awards', n = 0) =>
    n > 0 ? t(`overview:facts.${what}`, { count: n }) : undefined
  const until = (at: Date | null | undefined, write: typeof formatDayAndHour) =>
    at && at > now
      ? t('overview:facts.until', { at: unbroken(write(at, zone, language)) })
      : undefined
  return {
    need: brief ? undefined : t('overview:facts.broughtIn'),
    brief: brief?.publishedVersion
      ? t('overview:facts.version', { number: brief.publishedVersion })
      : brief && t(`overview:facts.${briefFacts[brief.state] ?? 'draft'}`),
    data: count('datasets', brief?.datasets),
    teams: submission ? short(submission.teamName) : count('teams', brief?.teams),
    submissions: submission?.handedInAt
      ? day(submission.handedInAt)
      : (count('submissions', brief?.submissions) ??
        until(brief?.submissionsCloseAt, formatDayAndHour)),
    judging: submission?.award
      ? short(submission.award)
      : brief?.resultsAt
        ? (count('awards', submission ? 0 : brief.awards) ?? t('overview:facts.noAward'))
        : until(brief?.judgingClosesAt, formatDayOfYear),
    incubation: tool && t(`incubation:stages.${tool.stage as ToolStage}`),
    catalog: tool?.inCatalogSince
      ? t('overview:facts.since', { month: formatMonth(tool.inCatalogSince, zone, language) })
      : undefined,
    adoption: tool && tool.inUse > 0 ? t('overview:facts.uses', { count: tool.inUse }) : undefined,
    followUp:
      tool && tool.followUps > 0
        ? t('overview:facts.followUps', { count: tool.followUps })
        : undefined,
  }
}

/** When a work stopped, at the stage where it did. */
export function stoppedOn(
  { brief, tool }: WorkParts,
  stage: Stage,
  { language, timeZone }: Reader,
  t: Translate,
): string {
  const at =
    tool?.stageSince ?? (stage === 'judging' ? brief?.resultsAt : brief?.submissionsCloseAt)
  if (!at) return t('overview:facts.stopped')
  const month = formatMonth(at, brief?.timeZone ?? timeZone, language)
  return t('overview:facts.stoppedIn', { month })
}

/** `12 dic` stays together where the fact needs a second line. */
const unbroken = (text: string) => text.replace(/ (?=\p{L})|(?<=\p{L}) (?=\d)/gu, '\u00a0')

const short = (text: string) => (text.length > 22 ? `${text.slice(0, 21).trimEnd()}…` : text)
