import type { Transaction } from 'db/client'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findSlug, lockKnownAs } from '../organizations/queries-concealment.server'
import { findMembership } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import { canShelterOrganization } from './policy'
import { deleteShelter, findShelter, queueForShelter } from './queries.server'
import { putBack } from './put-back.server'
import { mayUndo } from './shelter'

/**
 * Ends a person's shelter: all comes back as it was. Pressed twice it is done once.
 * Refused: `shelter-permanent` from the thirtieth day on
 */
export function endShelter(viewer: Viewer, now: Date) {
  return transition({ actor: viewer, kind: 'shelter.end', objectId: viewer.id }, async (trx) => {
    await queueForShelter(trx)
    return end({ personId: viewer.id }, now, trx)
  })
}

/** The same for an organisation, of which an owner ends the shelter or gives up the protected name. */
export function endShelterOfOrganization(
  viewer: Viewer,
  slug: string,
  kind: 'organization' | 'protected-name',
  now: Date,
) {
  const named = kind === 'organization' ? 'shelter.end' : 'protected-name.end'
  return transition({ actor: viewer, kind: named }, async (trx, about) => {
    await queueForShelter(trx)
    const organization = await lockKnownAs(slug, trx)
    if (!organization) return refuse('not-found')
    const { id } = organization
    about(id)
    if (!canShelterOrganization(viewer, await findMembership(viewer.id, id, trx)))
      return refuse('not-allowed')
    if (kind === 'protected-name' && organization.shelteredAt) return refuse('sheltered')
    const ended = await end({ organizationId: id, kind }, now, trx)
    return ended.ok ? { ...ended, value: { slug: await findSlug(id, trx) } } : ended
  })
}

async function end(subject: Parameters<typeof findShelter>[0], now: Date, trx: Transaction) {
  const shelter = await findShelter(subject, trx)
  if (!shelter) return nothingDone(undefined)
  const may = mayUndo(shelter, now)
  if (!may.ok) return may
  await putBack(shelter, trx)
  await deleteShelter(shelter.id, trx)
  return ok(undefined)
}
