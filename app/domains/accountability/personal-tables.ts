import { personColumns as adoption } from '../adoption/person-columns'
import { personColumns as approvals } from '../approvals/person-columns'
import { personColumns as catalog } from '../catalog/person-columns'
import { personColumns as challenges } from '../challenges/person-columns'
import { personColumns as datasets } from '../datasets/person-columns'
import { personColumns as datathons } from '../datathons/person-columns'
import { personColumns as files } from '../files/person-columns'
import { personColumns as incubation } from '../incubation/person-columns'
import { personColumns as judging } from '../judging/person-columns'
import { personColumns as needs } from '../needs/person-columns'
import { personColumns as notifications } from '../notifications/person-columns'
import { personColumns as organizations } from '../organizations/person-columns'
import { personColumns as people } from '../people/person-columns'
import { personColumns as privacy } from '../privacy/person-columns'
import { personColumns as submissions } from '../submissions/person-columns'
import { personColumns as teams } from '../teams/person-columns'
import { personColumns as accountability } from './person-columns'
import type { PersonColumns } from '~/shared/person-columns'

/** Where anybody is named, domain by domain, and what becomes of it when the account is deleted. */
export const personalTables = {
  people,
  notifications,
  files,
  organizations,
  approvals,
  privacy,
  datasets,
  datathons,
  needs,
  challenges,
  teams,
  submissions,
  judging,
  incubation,
  catalog,
  adoption,
  accountability,
} as const satisfies Record<string, PersonColumns>

/**
 * The same of organisations. One goes with its only member as long as nobody else saw anything of it, and what hangs on
 * it with it; otherwise it stays, and so does its work.
 */
export const organizationColumns = {
  'membership.organization_id': 'gone',
  'organization_invitation.organization_id': 'gone',
  'organization_decision.organization_id': 'gone',
  'shelter.organization_id': 'gone',
  'challenge.organization_id': 'keeps it',
  'adoption.organization_id': 'keeps it',
} as const
