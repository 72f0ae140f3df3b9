import { declinedDays, draftDays, mailedAnswerDays } from '../challenges/rules'
import { intakeDays } from '../datasets/upload-limits'
import { keptDaysAfterClosing } from '../datathons/conduct'
import { unfinishedHours, unnamedHours } from '../files/rules'
import { messageDays, settledDays, untakenDays } from '../needs/rules'
import { mailDays, noticeDays } from '../notifications/rules'
import { endedInvitationDays as endedInOrganizations } from '../organizations/members'
import { keptFormMinutes } from '../people/kept-forms'
import { resetMinutes, retiredHandleDays, signUpMinutes } from '../people/rules'
import { challengeMinutes, enrolmentMinutes, pendingMinutes } from '../people/second-factor'
import { deviceDays, longestDays, unusedDays } from '../people/session-limits'
import { attemptHours } from '../people/throttle'
import { deliveryDays } from '../submissions/rules'
import { endedInvitationDays as endedInTeams } from '../teams/rules'
import { shelterDays } from './shelter'
import { reportDays } from './takedown'

export type Period = { minutes: number } | { hours: number } | { days: number }

/** From when on a period is counted. */
export type Since = 'begun' | 'used' | 'ended' | 'closed' | 'decided' | 'given-up' | 'written'

export interface Kept {
  for: Period
  since: Since
}

/**
 * What is kept for a time, for how long, and since when; `accountability:retention` says of each what it is and why. The
 * privacy notice shows this table and `expireAll` enforces it every hour. What is not here stays as long as its account,
 * or as long as what people made in common.
 */
export const retention = {
  signUps: { for: { minutes: signUpMinutes }, since: 'begun' },
  resets: { for: { minutes: resetMinutes }, since: 'begun' },
  waitingSignIns: { for: { minutes: pendingMinutes }, since: 'begun' },
  passkeyChallenges: { for: { minutes: challengeMinutes }, since: 'begun' },
  unconfirmedApps: { for: { minutes: enrolmentMinutes }, since: 'begun' },
  unusedSessions: { for: { days: unusedDays }, since: 'used' },
  sessions: { for: { days: longestDays }, since: 'begun' },
  devices: { for: { days: deviceDays }, since: 'used' },
  keptForms: { for: { minutes: keptFormMinutes }, since: 'begun' },
  attempts: { for: { hours: attemptHours }, since: 'begun' },
  retiredHandles: { for: { days: retiredHandleDays }, since: 'given-up' },
  notices: { for: { days: noticeDays }, since: 'begun' },
  mails: { for: { days: mailDays }, since: 'begun' },
  organizationInvitations: { for: { days: endedInOrganizations }, since: 'ended' },
  ownershipOffers: { for: { days: endedInOrganizations }, since: 'ended' },
  teamInvitations: { for: { days: endedInTeams }, since: 'ended' },
  teamRequests: { for: { days: endedInTeams }, since: 'ended' },
  drafts: { for: { days: draftDays }, since: 'used' },
  mailedAnswers: { for: { days: mailedAnswerDays }, since: 'begun' },
  declinedTranslations: { for: { days: declinedDays }, since: 'decided' },
  uploads: { for: { days: intakeDays }, since: 'begun' },
  unfinishedFiles: { for: { hours: unfinishedHours }, since: 'begun' },
  unnamedFiles: { for: { hours: unnamedHours }, since: 'begun' },
  deliveries: { for: { days: deliveryDays }, since: 'begun' },
  conductReports: { for: { days: keptDaysAfterClosing }, since: 'closed' },
  untakenNeeds: { for: { days: untakenDays }, since: 'begun' },
  settledNeeds: { for: { days: settledDays }, since: 'closed' },
  needMessages: { for: { days: messageDays }, since: 'written' },
  contentReports: { for: { days: reportDays }, since: 'decided' },
  shelters: { for: { days: shelterDays }, since: 'begun' },
} as const satisfies Record<string, Kept>

export type KeptThing = keyof typeof retention

const minute = 60_000

export function milliseconds(period: Period): number {
  if ('minutes' in period) return period.minutes * minute
  return 'hours' in period ? period.hours * 60 * minute : period.days * 24 * 60 * minute
}
