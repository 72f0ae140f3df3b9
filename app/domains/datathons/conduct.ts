import { ok, refuse } from '~/shared/result'

/** The rules of conduct reports: who may read one, by when it is answered, and what of them is ever counted aloud. */

export const reportStates = ['received', 'in_progress', 'closed'] as const
export type ReportState = (typeof reportStates)[number]

/** Words between reporter and readers, a note among readers, or what was done at last. */
export type MessageKind = 'words' | 'note' | 'outcome'

/** A first answer, and each that follows, comes within this many days. The form promises it. */
export const answerDays = 3

/** Text, key and names of a report are deleted this many days after it was closed. */
export const keptDaysAfterClosing = 180

const day = 24 * 3_600_000

export interface Person {
  id: string
  handle: string
}

/** The readers as the form shows and sends them back: whoever writes knows who will read before it is sent. */
export const readersShown = (readers: Pick<Person, 'handle'>[]) =>
  readers
    .map(({ handle }) => handle)
    .sort()
    .join(' ')

/** When words of a reader are due; null where nothing is awaited. */
export function answerDueAt({ waitingSince }: { waitingSince: Date | null }): Date | null {
  return waitingSince && new Date(waitingSince.getTime() + answerDays * day)
}

export function isAnswerOverdue(report: { waitingSince: Date | null }, now: Date): boolean {
  const due = answerDueAt(report)
  return due !== null && due <= now
}

/** An answer or a note takes a report up. A closed one is answered no more; its reporter may open it again. */
export function takeUp(state: ReportState) {
  return state === 'closed' ? refuse('report-closed') : ok('in_progress' as const)
}

/** Closing says what was done; it may follow at once. */
export function closeReport(state: ReportState, now: Date) {
  return state === 'closed'
    ? refuse('report-closed')
    : ok({ state: 'closed' as const, closedAt: now, waitingSince: null })
}

/** Whoever reported may always write again; a closed report is open then, and an answer is due. */
export function writeAgain(state: ReportState, waitingSince: Date | null, now: Date) {
  const next = state === 'closed' ? ('in_progress' as const) : state
  return { state: next, closedAt: null, waitingSince: waitingSince ?? now }
}

/** Reports closed before this instant lose their text, their key and every name. */
export const forgetBefore = (now: Date) => new Date(now.getTime() - keptDaysAfterClosing * day)

const step = 5

/**
 * What is said aloud of a datathon's reports: a range, and only once its results are due. None and one fall into the
 * same range, so that nobody who fears one learns whether it exists, and no single report moves a number by one.
 * @returns null before the end; else `{ from: 0, to: 4 }`, `{ from: 5, to: 9 }` …
 */
export function countAloud(reports: number, { resultsAt }: { resultsAt: Date }, now: Date) {
  if (now < resultsAt) return null
  const from = Math.floor(reports / step) * step
  return { from, to: from + step - 1 }
}
