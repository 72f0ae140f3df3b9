import { localTime } from '~/shared/instants'

const hour = 3_600_000
const day = 24 * hour

/**
 * How long a session lasts without use, and at most (ASVS 5.0, V7.1.1 and V7.3).
 *
 * NIST SP 800-63B asks for 30 days at most where one factor is enough, and for a day where two are. People here work on
 * their own phones over the months of a datathon, and for some typing a password in company is the greater risk: a
 * session of theirs lasts 90 days if it is used every two weeks; it opens no more than their own work, and what
 * protects the account asks for a proof anew. Whose role asks for a second factor (whoever administers, organises or
 * judges) opens what others entrusted to us: after a night without use they sign in again with it, and after a week in
 * any case, so that the days of a datathon are not interrupted.
 */
const limits = {
  person: { unused: 14 * day, longest: 90 * day },
  entrusted: { unused: 12 * hour, longest: 7 * day },
}

/** The longest that any session lasts, in days: the life of its cookie. */
export const longestDays = limits.person.longest / day

/** The days without use after which any session is over. */
export const unusedDays = limits.person.unused / day

/** A browser that nobody signed in from for so long is known no more. */
export const deviceDays = 365

/**
 * Sessions that one account may have at once; a further one ends the one that was used longest ago (V7.1.2). More than
 * anybody needs, so that those who try the demo together as one person do not end one another's.
 */
export const mostSessions = 50

/** Told by the real time: browsers do not follow the demo's clock. */
export function isOver(
  session: { createdAt: Date; lastUsedAt: Date },
  kind: keyof typeof limits,
  time: Date,
): boolean {
  const { unused, longest } = limits[kind]
  const [age, rest] = [session.createdAt, session.lastUsedAt].map((at) => +time - +at)
  return age! >= longest || rest! >= unused
}

/** What was used and opened before these is over for everybody. */
export function overSince(time: Date): { createdAt: Date; lastUsedAt: Date } {
  const { unused, longest } = limits.person
  return { createdAt: new Date(+time - longest), lastUsedAt: new Date(+time - unused) }
}

/** Nothing finer than the hour is kept of when somebody was here. */
export function hourOf(time: Date): Date {
  return new Date(Math.floor(+time / hour) * hour)
}

export type Used = 'today' | 'yesterday' | 'week' | 'earlier'

/** When a session was used last, as coarse as its owner needs to know it again. */
export function whenUsed(lastUsedAt: Date, time: Date, timeZone: string): Used {
  const dayOf = (at: Date) => localTime(at, timeZone).slice(0, 10)
  if (dayOf(lastUsedAt) === dayOf(time)) return 'today'
  if (dayOf(lastUsedAt) === dayOf(new Date(+time - day))) return 'yesterday'
  return +time - +lastUsedAt < 7 * day ? 'week' : 'earlier'
}
