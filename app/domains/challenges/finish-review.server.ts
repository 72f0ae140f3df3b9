import type { Transaction } from 'db/client'
import { ok } from '~/shared/result'
import { notify } from '../notifications/notify.server'
import { putReadiness } from './queries-ready.server'
import { listAuthorIds } from './queries-standing.server'
import type { readBrief } from './read-brief.server'
import { releaseBrief, type LockedBrief, type Place } from './release-brief.server'
import { publish } from './rules'

/** What became of a brief, and its address, which may be another than before. */
export interface Reviewed {
  became: 'asked' | 'refused' | 'ready' | 'published'
  slug: string
}

/**
 * The end of a review, in the transaction of whoever ends it: the brief is public, or, where its organisation is not
 * verified yet, ready to be as soon as that is.
 */
export async function finishReview(
  challenge: LockedBrief,
  { content, digest, answered }: Awaited<ReturnType<typeof readBrief>>,
  place: Place & { submissionsCloseAt: Date },
  readyBy: string,
  now: Date,
  trx: Transaction,
) {
  const outcome = publish(challenge, answered, place, now)
  if (!outcome.ok) return outcome
  if (outcome.value === 'published') {
    const slug = await releaseBrief(challenge, content, place, readyBy, now, trx)
    return ok<Reviewed>({ became: 'published', slug })
  }
  const { datathonId, trackId } = place
  await putReadiness(challenge.id, { datathonId, trackId, digest, readyBy, readyAt: now }, trx)
  const { slug, title } = challenge
  const facts = { title, organization: challenge.organizationName ?? '' }
  const notice = { kind: 'challenge-ready', facts, path: `/challenges/${slug}` }
  await notify(await listAuthorIds(challenge, trx), notice, trx)
  return ok<Reviewed>({ became: 'ready', slug })
}
