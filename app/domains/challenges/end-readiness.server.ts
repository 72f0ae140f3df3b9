import type { Transaction } from 'db/client'
import { dropPending } from '../approvals/drop-pending.server'
import { listAgreedAt } from '../approvals/queries.server'
import type { DropReason } from '../approvals/rules'
import { notify } from '../notifications/notify.server'
import { deleteReadiness } from './queries-ready.server'
import { listAuthorIds, listPublisherIds } from './queries-standing.server'

interface Ended {
  because: DropReason
  /** Whoever ended it knows; null is the platform. */
  by: string | null
}

/** Of these its authors have a notice of its own, which says more. */
const toldOtherwise: DropReason[] = ['changes-requested', 'datathon-deleted']

/**
 * What a review had come to does not hold any more: the brief is not published by itself, and a second person's word is not
 * waited for. Everybody who counted on it is told why: those who had finished the review, who may be two, those who wait
 * for the brief to be public, and whoever had asked a second person.
 */
export async function endReadiness(
  challenge: {
    id: string
    slug: string
    title: string
    organizationId: string | null
    needId: string | null
    concealedAt: Date | null
  },
  { because, by }: Ended,
  now: Date,
  trx: Transaction,
): Promise<void> {
  const { id, slug, title } = challenge
  const what = { kind: 'brief-publication', objectId: id } as const
  const path = `/challenges/${slug}/review`
  // With their datathon went what let some of them read the review: what they asked for says what became of it.
  const gone = because === 'datathon-deleted' ? '/me/approvals' : path
  const told = challenge.concealedAt ? null : { about: title, path: gone }
  await dropPending(what, { because, by, told }, now, trx)
  const readiness = await deleteReadiness(id, trx)
  if (!readiness || !told) return
  const others = (ids: (string | null)[]) =>
    ids.filter((each): each is string => each !== null && each !== by)
  const authors = await listAuthorIds(challenge, trx)
  const finishers = others([readiness.readyBy, ...(await listAgreedAt(what, readiness.readyAt, trx))]) // prettier-ignore
  const facts = { title, because }
  const notice = { kind: 'challenge-not-ready', facts, path }
  const stay = await listPublisherIds({ ...challenge, datathonId: null }, trx)
  const [still, former] = [finishers.filter((id) => stay.includes(id)), finishers.filter((id) => !stay.includes(id))] // prettier-ignore
  await notify(still, notice, trx)
  await notify(former, { ...notice, path: gone }, trx)
  if (toldOtherwise.includes(because)) return
  const reopened = { kind: 'challenge-review-reopened', facts, path: `/challenges/${slug}` }
  await notify(others(authors), reopened, trx)
}
