import { exportPerson as fromAdoption } from '../adoption/export-person.server'
import { exportPerson as fromApprovals } from '../approvals/export-person.server'
import { listEntriesOf } from '../audit/queries-person.server'
import { exportPerson as fromCatalog } from '../catalog/export-person.server'
import { exportPerson as fromChallenges } from '../challenges/export-person.server'
import { exportPerson as fromDatasets } from '../datasets/export-person.server'
import { exportPerson as fromDatathons } from '../datathons/export-person.server'
import { exportPerson as fromFiles } from '../files/export-person.server'
import { exportPerson as fromIncubation } from '../incubation/export-person.server'
import { exportPerson as fromJudging } from '../judging/export-person.server'
import { exportPerson as fromNeeds } from '../needs/export-person.server'
import { exportPerson as fromNotifications } from '../notifications/export-person.server'
import { exportPerson as fromOrganizations } from '../organizations/export-person.server'
import { exportPerson as fromPeople } from '../people/export-person.server'
import { exportPerson as fromPrivacy } from '../privacy/export-person.server'
import { exportPerson as fromSubmissions } from '../submissions/export-person.server'
import { exportPerson as fromTeams } from '../teams/export-person.server'
import { listOwnReportsDecided, listOwnShelters } from './queries-person.server'

/** When a person hid, and what they hid. */
const fromAccountability = async (personId: string) => ({
  shelters: await listOwnShelters('personId', personId),
  reportsDecided: await listOwnReportsDecided(personId),
  sheltersBegun: await listOwnShelters('begunBy', personId),
})

/** Who tells of a person, in the order in which the work travels. */
const tellers = {
  people: fromPeople,
  notifications: fromNotifications,
  files: fromFiles,
  organizations: fromOrganizations,
  approvals: fromApprovals,
  privacy: fromPrivacy,
  datasets: fromDatasets,
  datathons: fromDatathons,
  needs: fromNeeds,
  challenges: fromChallenges,
  teams: fromTeams,
  submissions: fromSubmissions,
  judging: fromJudging,
  incubation: fromIncubation,
  catalog: fromCatalog,
  adoption: fromAdoption,
  accountability: fromAccountability,
}

/**
 * Everything that is kept of a person, domain by domain, and what the audit chain holds of their number. What others
 * wrote, and who they are, is not in it.
 */
export async function exportPerson({ id, actorNumber }: { id: string; actorNumber: number }) {
  const told: Record<string, Record<string, unknown>> = {}
  for (const [domain, tell] of Object.entries(tellers)) told[domain] = await tell(id)
  return { ...told, audit: { entries: await listEntriesOf(actorNumber) } }
}
