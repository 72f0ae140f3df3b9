import { formatInstant } from '~/shared/instants'
import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Belonging } from '../organizations/policy'
import type { Visit } from '../people/visit'
import { canReadTrueName, canShelterOrganization } from './policy'
import { cellIn } from './put-back'
import { findShelter } from './queries.server'
import { openStash } from './stash.server'

/**
 * What a reader may know of how an organisation hides: the way back, the name behind a protected one. Its members know
 * that name; that an administrator read it is written down.
 */
export async function readProtection(
  organization: { id: string; shelteredAt: Date | null },
  membership: Belonging,
  { viewer, language, timeZone }: Pick<Visit, 'viewer' | 'language' | 'timeZone'>,
) {
  const may = canShelterOrganization(viewer, membership)
  const { id: organizationId, shelteredAt } = organization
  if (shelteredAt) {
    const shelter = await findShelter({ organizationId, kind: 'organization' })
    const until = shelter?.until ? formatInstant(shelter.until, timeZone, language) : ''
    return { may, until, trueName: null, isProtected: false }
  }
  const shelter = canReadTrueName(viewer, membership)
    ? await findShelter({ organizationId, kind: 'protected-name' })
    : undefined
  const cell =
    shelter && cellIn(openStash(shelter.sealed), 'organization', [organizationId], 'name')
  const trueName = cell?.was ?? null
  if (trueName !== null && !membership) {
    const deed = {
      actor: viewer,
      kind: 'protected-name.read',
      objectId: organizationId,
      shows: false,
    }
    await transition(deed, async () => ok(undefined))
  }
  return { may, until: null, trueName, isProtected: shelter !== undefined }
}
