import { forgetReports } from '~/domains/datathons/forget-reports.server'
import { now } from '~/platform/clock'

/** Deletes what conduct reports said, a time after they were closed. */
export async function forgetReportsTask() {
  await forgetReports(now())
}
