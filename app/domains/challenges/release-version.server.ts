import type { Transaction } from 'db/client'
import { dropPending } from '../approvals/drop-pending.server'
import { notify } from '../notifications/notify.server'
import { wordsOf, type BriefContent } from './answers'
import { deleteDroppedVoices } from './queries-brief-voices.server'
import { listFollowerIds } from './queries-followers.server'
import { findHarmMark } from './queries-harm.server'
import { listPublisherIds } from './queries-standing.server'
import { insertVersion } from './queries-versions.server'
import { updateChallenge } from './queries.server'
import type { LockedBrief } from './release-brief.server'

interface Version {
  content: BriefContent
  changeNote: string
  /** It says something else on doing no harm. */
  changesHarm: boolean
  publishedBy: string | null
  /** Whose word makes it public: they know. */
  by: string
}

/**
 * Freezes a further version of a published brief, in the transaction of whoever decided, and tells its followers, and
 * those who review it where it is marked as risky and says something else on doing no harm.
 */
export async function releaseVersion(
  challenge: LockedBrief,
  { content, changeNote, changesHarm, publishedBy, by }: Version,
  now: Date,
  trx: Transaction,
): Promise<void> {
  const { id: challengeId, slug, title } = challenge
  const number = (challenge.publishedVersion ?? 0) + 1
  const words = wordsOf(content, challenge.organizationName ?? '')
  const version = { challengeId, number, content, words, changeNote, publishedBy }
  await insertVersion({ ...version, publishedAt: now }, trx)
  await updateChallenge(challengeId, { publishedVersion: number }, trx)
  await deleteDroppedVoices(challengeId, trx)
  const asked = { kind: 'brief-version', objectId: challengeId } as const
  const told = { about: title, path: `/challenges/${slug}` }
  await dropPending(asked, { because: 'text-changed', by, told }, now, trx)
  const notice = {
    facts: { title, note: changeNote },
    path: `/challenges/${slug}/history?from=${number - 1}&to=${number}`,
  }
  const followers = await listFollowerIds(challengeId, trx)
  await notify(followers, { ...notice, kind: 'challenge-changed' }, trx)
  const mark = changesHarm && (await findHarmMark(challengeId, trx))
  if (!mark) return
  const readers = new Set([mark.markedBy, ...(await listPublisherIds(challenge, trx))])
  const others = [...readers].filter((id) => id !== null && id !== by && id !== publishedBy)
  await notify(others.filter((id) => id !== null), { ...notice, kind: 'challenge-harm-changed' }, trx) // prettier-ignore
}
