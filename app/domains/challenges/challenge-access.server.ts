import { notFound } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canSee } from './policy'
import { findStanding } from './queries-standing.server'
import { findChallenge } from './queries.server'

/**
 * A brief and what the reader is to it, for the pages about it.
 * @throws 404 where it does not exist or is not for this reader; to somebody signed in, that is written down
 */
export async function seenChallenge(visit: Visit, slug: string, kind = 'challenge.read') {
  const challenge = await findChallenge(slug)
  if (!challenge) throw await notFound(visit, kind)
  const standing = await findStanding(visit.viewer, challenge)
  if (!canSee(visit.viewer, challenge, standing)) throw await notFound(visit, kind, challenge.id)
  return { challenge, standing }
}
