import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { canManageMembers } from './policy'
import { findMembership, listMemberIds } from './queries-memberships.server'
import { lockOrganization } from './queries.server'

/**
 * Takes an organisation while an owner changes who is in it, so that of two who leave or join at once the second finds
 * what the first did.
 * @returns the organisation and its owners' ids
 */
export async function lockOwned(
  viewer: Viewer,
  slug: string,
  trx: Transaction,
  about: (objectId: string) => void,
) {
  const organization = await lockOrganization(slug, trx)
  if (!organization) return refuse('not-found')
  about(organization.id)
  const membership = await findMembership(viewer.id, organization.id, trx)
  if (!canManageMembers(viewer, membership)) return refuse('not-allowed')
  return ok({ ...organization, owners: await listMemberIds(organization.id, ['owner'], trx) })
}
