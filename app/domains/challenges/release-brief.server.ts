import type { Transaction } from 'db/client'
import { recordUses } from '../datasets/record-uses.server'
import { dropVoices } from '../needs/drop-voices.server'
import { notify } from '../notifications/notify.server'
import { wordsOf, type BriefContent } from './answers'
import { useBy } from './dataset-use'
import { listLinkedIds } from './queries-datasets.server'
import { updateSettled } from './queries-review.server'
import { deleteReadiness } from './queries-ready.server'
import { listAuthorIds } from './queries-standing.server'
import { insertVersion } from './queries-versions.server'
import { updateChallenge, type lockChallenge } from './queries.server'
import { settleAddress } from './settle-address.server'

export type LockedBrief = NonNullable<Awaited<ReturnType<typeof lockChallenge>>>

export interface Place {
  datathonId: string
  datathonName: string
  trackId: string | null
}

/**
 * Makes a brief public in its place, in the transaction of whoever decided: what was written is frozen as its first version,
 * open comments are settled by it, the notes of voice go, and its authors are told.
 * @returns its public address
 */
export async function releaseBrief(
  challenge: LockedBrief,
  content: BriefContent,
  { datathonId, datathonName, trackId }: Place,
  publishedBy: string | null,
  now: Date,
  trx: Transaction,
): Promise<string> {
  const { id, title, needId } = challenge
  const slug = await settleAddress(challenge, content, trx)
  const version = {
    challengeId: id,
    number: 1,
    content,
    words: wordsOf(content, challenge.organizationName ?? ''),
    changeNote: '',
    publishedBy,
    publishedAt: now,
  }
  await insertVersion(version, trx)
  const published = { state: 'published', publishedAt: now, publishedVersion: 1 } as const
  await updateChallenge(id, { ...published, datathonId, trackId }, trx)
  await deleteReadiness(id, trx)
  await updateSettled(id, null, now, trx)
  await recordUses(useBy({ ...challenge, slug }), await listLinkedIds(id, trx), now, trx)
  if (needId) await dropVoices(needId, trx)
  const facts = { title, datathon: datathonName }
  const notice = { kind: 'challenge-published', facts, path: `/challenges/${slug}` }
  await notify(await listAuthorIds(challenge, trx), notice, trx)
  return slug
}
