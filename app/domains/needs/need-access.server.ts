import { isUuid } from '~/shared/uuid'
import { concealed, notFound } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canHear, canRead } from './policy'
import { findNeed } from './queries.server'

/**
 * A need that the reader may read, for the pages about it.
 * @throws 404 where it does not exist or is not for this reader; to somebody signed in, that is written down. A neutral
 * page where it is concealed
 */
export async function seenNeed(visit: Visit, id: string | undefined, kind = 'need.read') {
  const need = isUuid(id) ? await findNeed(id) : undefined
  const hears = need !== undefined && canHear(visit.viewer, need)
  if (need?.concealedAt && need.shownAt && !hears) throw concealed()
  if (!need || !canRead(visit.viewer, need)) throw await notFound(visit, kind, need?.id ?? null)
  return { need, hears }
}
