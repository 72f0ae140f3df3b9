import type { Transaction } from 'db/client'
import { listPendingObjectIds } from '../approvals/queries.server'
import { notify } from '../notifications/notify.server'
import { endReadiness } from './end-readiness.server'
import { clearPlace, lockLeaving } from './queries-places.server'
import { listAuthorIds } from './queries-standing.server'

/**
 * Takes the briefs that are not public out of a datathon that is deleted: those that name it, that would be published into
 * it once their organisation is verified, or once a second person agrees. They wait for another; whoever writes them learns
 * why, and so do those who had finished their review or asked a second person.
 */
export async function leaveDatathon(
  { id, name, reason }: { id: string; name: string; reason: string },
  deletedBy: string,
  now: Date,
  trx: Transaction,
): Promise<void> {
  const asked = await listPendingObjectIds('brief-publication', { datathonId: id }, trx)
  const leaving = await lockLeaving(id, asked, trx)
  for (const challenge of leaving) {
    const { slug, title, readyIn, concealedAt } = challenge
    if (readyIn === id || asked.includes(challenge.id))
      await endReadiness(challenge, { because: 'datathon-deleted', by: deletedBy }, now, trx)
    if (concealedAt) continue
    const facts = { title, datathon: name, reason }
    const notice = { kind: 'challenge-datathon-deleted', facts, path: `/challenges/${slug}` }
    const authors = await listAuthorIds(challenge, trx)
    await notify(
      authors.filter((author) => author !== deletedBy),
      notice,
      trx,
    )
  }
  await clearPlace(id, trx)
}
