import { expireDeclined } from '../challenges/expire-declined.server'
import { expireDrafts } from '../challenges/expire-drafts.server'
import { expireMailedAnswers } from '../challenges/expire-mailed-answers.server'
import { forgetUploads } from '../datasets/forget-uploads.server'
import { forgetReports } from '../datathons/forget-reports.server'
import { eraseFiles } from '../files/erase-files.server'
import { sweepFiles } from '../files/sweep-files.server'
import { expireNeeds } from '../needs/expire-needs.server'
import { expireNotices } from '../notifications/expire-notices.server'
import { expireInvitations as expireInOrganizations } from '../organizations/expire-invitations.server'
import { expireTraces } from '../people/expire-traces.server'
import { forgetDeliveries } from '../submissions/forget-deliveries.server'
import { expireEnded } from '../teams/expire-ended.server'
import { expireShelters } from './expire-shelters.server'
import { forgetContentReports } from './forget-content-reports.server'

/**
 * Enforces `retention`: removes, domain by domain, whatever has been kept for as long as is said there. Doing it twice
 * does nothing more. Rows go first and bytes last, so that a storage out of reach keeps no row alive.
 * @param realNow what browsers, GitHub and files are dated by
 */
export async function expireAll(now: Date, realNow: Date): Promise<void> {
  await expireTraces(now, realNow)
  await expireNotices(now)
  await expireInOrganizations(now)
  await expireEnded(now)
  await expireDrafts(now)
  await expireMailedAnswers(now)
  await expireDeclined(now)
  await forgetDeliveries(realNow)
  await forgetReports(now)
  await forgetContentReports(now)
  await expireNeeds(now)
  await expireShelters(now)
  await forgetUploads(now)
  await sweepFiles(realNow)
  await eraseFiles()
}
