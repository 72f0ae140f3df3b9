import { notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { isUuid } from '~/shared/uuid'
import { canSeeAdoption } from './policy'
import { findAdoption } from './queries.server'
import { readStanding } from './read-standing.server'

/**
 * The adoption of an address, for somebody of one of its sides. To anybody else it does not exist.
 * @param kind what they are about to do, for the audit chain
 */
export async function adoptionFor(visit: Visit, request: Request, id: unknown, kind: string) {
  const viewer = signedIn(visit, request)
  const adoption = isUuid(id) ? await findAdoption(id) : null
  if (!adoption) throw await notFound(visit, kind)
  const standing = await readStanding(viewer, adoption)
  if (!canSeeAdoption(standing)) throw await notFound(visit, kind, adoption.id)
  return { viewer, adoption, standing }
}
