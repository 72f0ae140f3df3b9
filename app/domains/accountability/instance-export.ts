import { refuse, ok } from '~/shared/result'

/** Hours in which whoever asked may fetch what a second person approved. */
const exportHours = 24

/** How far an export of everybody's data is. */
export type ExportStanding = 'none' | 'waits' | 'ready' | 'used' | 'lapsed' | 'not-approved'

export interface AskedExport {
  askedBy: string | null
  expiresAt: Date
  decision: string | null
  decidedAt: Date | null
  usedAt: Date | null
}

/** Until when it can be fetched, where it was approved. */
export const fetchedUntil = ({ decidedAt }: Pick<AskedExport, 'decidedAt'>): Date | null =>
  decidedAt && new Date(decidedAt.getTime() + exportHours * 3_600_000)

export function standingOf(asked: AskedExport | undefined, now: Date): ExportStanding {
  if (!asked) return 'none'
  if (asked.decision === null) return now < asked.expiresAt ? 'waits' : 'lapsed'
  if (asked.decision !== 'approved') return asked.decision === 'expired' ? 'lapsed' : 'not-approved'
  if (asked.usedAt) return 'used'
  return now < fetchedUntil(asked)! ? 'ready' : 'lapsed'
}

/** One is fetched, or has lapsed, before the next is asked for: a copy of everybody is never there twice. */
export function askForExport(latest: AskedExport | undefined, now: Date) {
  return standingOf(latest, now) === 'ready' ? refuse('export-ready') : ok(undefined)
}

/** It is fetched once. */
export function fetchExport(asked: AskedExport | undefined, now: Date) {
  const standing = standingOf(asked, now)
  if (standing === 'used') return refuse('export-used')
  return standing === 'ready' ? ok(undefined) : refuse('export-lapsed')
}
