import { redirect } from '@remix-run/node'
import { concealed, notFound } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canSee } from './policy'
import { findStanding } from './queries-standing.server'
import { findByDraftAddress, findChallenge } from './queries.server'
import { isPublic } from './rules'

/**
 * A brief and what the reader is to it, for the pages about it.
 * @throws 404 where it does not exist or is not for this reader; to somebody signed in, that is written down. A
 * neutral page where it is concealed; at a draft's address whoever could read the draft is led on to its public one
 */
export async function seenChallenge(visit: Visit, slug: string, kind = 'challenge.read') {
  const challenge = await findChallenge(slug)
  if (challenge?.concealedAt && isPublic(challenge.state)) throw concealed()
  if (!challenge || challenge.concealedAt)
    throw (await ledOn(visit, slug)) ?? (await notFound(visit, kind))
  const standing = await findStanding(visit.viewer, challenge)
  if (!canSee(visit.viewer, challenge, standing)) throw await notFound(visit, kind, challenge.id)
  return { challenge, standing }
}

/** From the address that a brief had as a draft to its own, a form with what was typed into it. Null for strangers. */
export async function ledOn(visit: Visit, slug: string): Promise<Response | null> {
  const moved = await findByDraftAddress(slug)
  if (!moved || moved.concealedAt) return null
  const standing = await findStanding(visit.viewer, moved)
  if (!canSee(visit.viewer, { state: 'draft' }, standing)) return null
  const address = visit.address.replace(`/challenges/${slug}`, `/challenges/${moved.slug}`)
  return redirect(address, visit.sent ? 307 : 302)
}
