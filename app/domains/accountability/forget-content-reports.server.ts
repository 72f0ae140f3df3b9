import { deleteReportsDecidedBefore } from './queries-reports.server'
import { reportDays } from './takedown'

/** Forgets reports that were decided longer ago than they are kept; what was taken down stays counted. */
export function forgetContentReports(now: Date): Promise<void> {
  return deleteReportsDecidedBefore(new Date(now.getTime() - reportDays * 24 * 3_600_000))
}
