import type { z } from 'zod'
import type { Transaction } from 'db/client'
import { nothingDone, ok } from '~/shared/result'
import { askApproval } from '../approvals/ask-approval.server'
import { dropPending } from '../approvals/drop-pending.server'
import { findPending } from '../approvals/queries.server'
import type { Viewer } from '../people/rules'
import { findAgreeing } from './queries-standing.server'
import type { LockedBrief } from './release-brief.server'
import { versionDeed } from './version-deed'

/**
 * Asks a second person for a version of a brief, in the transaction of whoever would publish it. What was asked before of
 * another text is not waited for any more; the same asked twice waits once.
 */
export async function askSecondForVersion(
  viewer: Viewer,
  challenge: LockedBrief,
  { closesAt, ...deed }: z.output<typeof versionDeed> & { closesAt: Date },
  digest: string,
  now: Date,
  trx: Transaction,
) {
  const { id, slug, title: about } = challenge
  const what = { kind: 'brief-version', objectId: id } as const
  const pending = await findPending(what, trx)
  if (pending?.digest === digest && now < pending.expiresAt) {
    const isSame = versionDeed.parse(pending.deed).changeNote === deed.changeNote
    if (isSame && pending.askedBy === viewer.id) return nothingDone('asked' as const)
  } else {
    const told = { about, path: `/challenges/${slug}` }
    await dropPending(what, { because: 'text-changed', by: viewer.id, told }, now, trx)
  }
  const path = `/challenges/${slug}/versions/agreement`
  const request = { ...what, deed, digest, reason: deed.changeNote, about, path, latest: closesAt }
  const entitled = await findAgreeing({ ...challenge, datathonId: deed.datathonId }, trx)
  const asked = await askApproval(viewer, request, entitled, now, trx)
  return asked.ok ? ok('asked' as const) : asked
}
