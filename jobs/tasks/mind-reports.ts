import { mindReports } from '~/domains/datathons/mind-reports.server'
import { now } from '~/platform/clock'

/** Reminds those who read conduct reports of what waits for an answer. */
export async function mindReportsTask() {
  await mindReports(now())
}
