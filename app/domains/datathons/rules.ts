import { ok, refuse } from '~/shared/result'

/** The six instants of a datathon, in their order. Everything else about its time is derived from them. */
export const instants = [
  'callOpensAt',
  'registrationOpensAt',
  'startsAt',
  'submissionsCloseAt',
  'judgingClosesAt',
  'resultsAt',
] as const
export type Instant = (typeof instants)[number]
export type Instants = Record<Instant, Date>

/** What a datathon is in, never stored: each phase but the first begins at the instant of the same place. */
export const phases = [
  'announced',
  'call',
  'registration',
  'running',
  'judging',
  'deliberating',
  'closed',
] as const
export type Phase = (typeof phases)[number]

export const datathonRoles = ['organizer', 'judge', 'mentor'] as const
export type DatathonRole = (typeof datathonRoles)[number]

/** What a team may bring that was made before the start. */
export const priorWorks = ['forbidden', 'declared', 'allowed'] as const
export type PriorWork = (typeof priorWorks)[number]

/** For so long after their instant results that are not out are late; then nobody waits for them any more. */
const lateMilliseconds = 30 * 86_400_000

/**
 * The phase at an instant. A boundary belongs to what it opens: at the very second of the deadline, hand-ins are closed.
 * Results come in a later domain: whoever asks says whether they are out, and once they are nothing is awaited. Until
 * then they are awaited beyond their instant too, for a month.
 */
export function phaseOf(datathon: Instants, now: Date, resultsAreOut: boolean): Phase {
  if (resultsAreOut) return 'closed'
  const passed = instants.findLastIndex((instant) => datathon[instant] <= now)
  const waited = now.getTime() - datathon.resultsAt.getTime()
  if (waited >= 0 && waited < lateMilliseconds) return 'deliberating'
  return phases[passed + 1] as Phase
}

/** The instants as they came about: those that were still to come when results were published came with them. */
export function asItWent<Dated extends Instants>(datathon: Dated, publishedAt: Date | null): Dated {
  if (!publishedAt) return datathon
  const early = instants.filter((each) => datathon[each] > publishedAt)
  return { ...datathon, ...Object.fromEntries(early.map((each) => [each, publishedAt])) }
}

/** The next instant that is still to come; null once the results are due. */
export function nextInstant(datathon: Instants, now: Date): { instant: Instant; at: Date } | null {
  const instant = instants.find((each) => datathon[each] > now)
  return instant ? { instant, at: datathon[instant] } : null
}

/** People register until hand-ins close: whoever comes on the second morning can still help a team. */
export function isRegistrationOpen(datathon: Instants, now: Date): boolean {
  return datathon.registrationOpensAt <= now && now < datathon.submissionsCloseAt
}

/** Each instant comes after the one before it; only the call and registration, registration and start, verdict and results may fall together. */
export function inOrder(datathon: Instants) {
  const [first, ...others] = instants.filter((instant) => !follows(datathon, instant))
  return first ? refuse('instant-out-of-order', first, others) : ok(datathon)
}

/** Whether an instant comes after the one before it; so it does while either is not known. */
export function follows(datathon: Partial<Instants>, instant: Instant): boolean {
  const together: Instant[] = ['registrationOpensAt', 'startsAt', 'resultsAt']
  const before = instants[instants.indexOf(instant) - 1]
  const [at, from] = [datathon[instant], before && datathon[before]]
  if (!at || !from) return true
  return at > from || (at.getTime() === from.getTime() && together.includes(instant))
}

/** A datathon that is announced must still have time to hand something in. */
export function announce(datathon: Instants, now: Date) {
  const ordered = inOrder(datathon)
  if (!ordered.ok) return ordered
  if (datathon.submissionsCloseAt <= now) return refuse('instant-has-passed', 'submissionsCloseAt')
  return ok(datathon)
}

/** Registering opens a place among people at risk: the code of conduct is accepted with it, and only while it is open. */
export function register(datathon: Instants, registered: boolean, now: Date) {
  if (registered) return refuse('already-registered')
  if (now < datathon.registrationOpensAt) return refuse('registration-not-open-yet')
  if (!isRegistrationOpen(datathon, now)) return refuse('registration-closed')
  return ok({ registeredAt: now, codeOfConductAcceptedAt: now })
}

/** One may leave until hand-ins close; afterwards the list of who took part is history. */
export function unregister(datathon: Instants, registered: boolean, now: Date) {
  if (!registered) return refuse('not-registered')
  if (datathon.submissionsCloseAt <= now) return refuse('registration-closed')
  return ok(undefined)
}

/** Somebody stays who can run it: the last organiser of a datathon can't be taken away. */
export function revokeDatathonRole(role: DatathonRole, holders: number) {
  return role === 'organizer' && holders <= 1 ? refuse('last-organizer') : ok(undefined)
}
