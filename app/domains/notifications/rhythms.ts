import { instantOf, localTime } from '~/shared/instants'

/**
 * Kinds of news as a person tells them apart, each with its kinds of mail (keys of `locales/<language>/mails.ts`).
 * What is in none concerns the account itself, or is owed to somebody: it always comes at once.
 */
export const news = {
  challenges: [
    'need-told',
    'need-unheard',
    'need-taken',
    'need-handed-over',
    'need-message',
    'need-corrected',
    'need-deleted',
    'need-emptied',
    'need-brief',
    'need-answered',
    'need-closed',
    'draft-expires',
    'draft-expired',
    'challenge-submitted',
    'challenge-comment',
    'challenge-comment-reply',
    'challenge-changes-requested',
    'challenge-published',
    'challenge-ready',
    'challenge-ready-published',
    'challenge-not-ready',
    'challenge-review-reopened',
    'challenge-datathon-deleted',
    'challenge-mark-lifted',
    'challenge-harm-changed',
    'challenge-changed',
    'challenge-question',
    'challenge-answer',
    'challenge-answer-corrected',
    'challenge-clarification',
    'translation-waits',
    'translation-approved',
    'translation-declined',
    'annex-opened',
  ],
  teams: [
    'team-asked',
    'team-place-given',
    'team-place-declined',
    'team-joined',
    'team-left',
    'team-removed',
    'team-lead',
    'submission-received',
    'submission-withdrawn',
    'submission-locked',
  ],
  datathons: ['datathon-moved', 'datathon-announced', 'datathon-role-granted', 'results-published'],
  judging: ['judging-assigned', 'conflict-declared', 'results-published-judge'],
  datasets: [
    'dataset-waits',
    'dataset-curated',
    'dataset-sent-back',
    'dataset-deprecated',
    'dataset-withdrawn',
  ],
  tools: [
    'tool-maintainer',
    'tool-mentor',
    'evidence-added',
    'criterion-met',
    'criterion-not-met',
    'gate-met',
    'gate-passed',
    'tool-published',
    'tool-stopped',
    'tool-sustained',
    'tool-dormant',
    'tool-retired',
  ],
  adoptions: [
    'adoption-requested',
    'adoption-accepted',
    'adoption-declined',
    'adoption-withdrawn',
    'adoption-in-use',
    'adoption-discontinued',
    'adopted-tool-retired',
    'follow-up-due',
    'follow-up-answered',
  ],
  organizations: [
    'organization-joined',
    'organization-left',
    'organization-removed',
    'organization-demoted',
    'organization-offered',
    'organization-offer-accepted',
    'organization-offer-declined',
    'organization-verified',
    'organization-refused',
    'organization-suspended',
  ],
  administration: [
    'organization-waits',
    'approval-asked',
    'approval-approved',
    'approval-refused',
    'approval-decided',
    'approval-dropped',
    'deputy-named',
    'deputy-accepted',
    'deputy-ended',
    'report-waits',
    'report-kept',
    'takedown-contested',
  ],
} as const

export type News = keyof typeof news
export const newsKinds = Object.keys(news) as News[]

/** From the soonest on. */
export const rhythms = ['at-once', 'daily', 'weekly', 'never'] as const
export type Rhythm = (typeof rhythms)[number]

/** Whether news comes sooner in a rhythm than in the one before. */
export function comesSooner(rhythm: Rhythm, before: Rhythm): boolean {
  return rhythms.indexOf(rhythm) < rhythms.indexOf(before)
}

/** What a digest's own link stops: every news that comes in digests. */
export const digestKind = 'digest'

/** To which news a kind of mail belongs; null where nobody chooses when it comes. */
export function newsOf(kind: string): News | null {
  return newsKinds.find((each) => (news[each] as readonly string[]).includes(kind)) ?? null
}

const hour = 'T08:00'

/**
 * When the next digest comes: at eight in the morning where its reader is, each day or on Mondays.
 * @returns an instant after `now`
 */
export function nextDigest(rhythm: 'daily' | 'weekly', timeZone: string, now: Date): Date {
  const today = localTime(now, timeZone).slice(0, 10)
  for (let days = 0; ; days++) {
    const day = new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000)
    if (rhythm === 'weekly' && day.getUTCDay() !== 1) continue
    const at = instantOf(day.toISOString().slice(0, 10) + hour, timeZone)
    if (at && at > now) return at
  }
}
