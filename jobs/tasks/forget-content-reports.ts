import { forgetContentReports } from '~/domains/accountability/forget-content-reports.server'

/** Decided reports of content are forgotten when their time is over. */
export async function forgetContentReportsTask(): Promise<void> {
  await forgetContentReports()
}
