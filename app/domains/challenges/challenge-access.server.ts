import { concealed, notFound } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canSee } from './policy'
import { findStanding } from './queries-standing.server'
import { findChallenge } from './queries.server'
import { isPublic } from './rules'

/**
 * A brief and what the reader is to it, for the pages about it.
 * @throws 404 where it does not exist or is not for this reader; to somebody signed in, that is written down. A
 * neutral page where it is concealed
 */
export async function seenChallenge(visit: Visit, slug: string, kind = 'challenge.read') {
  const challenge = await findChallenge(slug)
  if (challenge?.concealedAt && isPublic(challenge.state)) throw concealed()
  if (!challenge || challenge.concealedAt) throw await notFound(visit, kind)
  const standing = await findStanding(visit.viewer, challenge)
  if (!canSee(visit.viewer, challenge, standing)) throw await notFound(visit, kind, challenge.id)
  return { challenge, standing }
}
