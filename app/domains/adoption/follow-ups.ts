/** After how many days of use an organisation is asked how it goes. */
export const followUpDays = [30, 90, 180, 365] as const
export type FollowUpDays = (typeof followUpDays)[number]

const day = 86_400_000

/** When each follow-up of a use that began at this instant is due. */
export function followUpsFrom(inUseSince: Date): { days: FollowUpDays; dueAt: Date }[] {
  return followUpDays.map((days) => ({ days, dueAt: new Date(inUseSince.getTime() + days * day) }))
}

/** How long an organisation has before no answer counts as none. */
const patience = 30 * day

export interface FollowUp {
  dueAt: Date
  answeredAt: Date | null
  stillInUse: boolean | null
}

/** `ahead` is not due yet, `due` is waited for, `silent` was not answered in a month. */
export type FollowUpState = 'ahead' | 'due' | 'silent' | 'in-use' | 'stopped'

export function followUpState(followUp: FollowUp, now: Date): FollowUpState {
  const { dueAt, answeredAt, stillInUse } = followUp
  if (answeredAt) return stillInUse ? 'in-use' : 'stopped'
  if (dueAt > now) return 'ahead'
  return now.getTime() - dueAt.getTime() > patience ? 'silent' : 'due'
}

/** Once a use has ended nobody is asked any more: what was not answered by then is no follow-up. */
export function isAsked(state: FollowUpState, inUse: boolean): boolean {
  return inUse || state === 'in-use' || state === 'stopped'
}
