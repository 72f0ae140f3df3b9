import type { Transaction } from 'db/client'
import { listToolRoles } from '../incubation/queries-people.server'
import { findMembership } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import type { Standing } from './policy'

/** What somebody is to an adoption: of one side, of the other, of both or of none. */
export async function readStanding(
  viewer: Viewer,
  { organizationId, toolId }: { organizationId: string; toolId: string },
  trx?: Transaction,
): Promise<Standing> {
  const membership = await findMembership(viewer.id, organizationId, trx)
  return { isMember: Boolean(membership), toolRoles: await listToolRoles(viewer.id, toolId, trx) }
}
