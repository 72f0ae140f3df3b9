import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify, notifyAddress } from '../notifications/notify.server'
import { canAdminister } from '../people/policy'
import type { Viewer } from '../people/rules'
import { queueForShelter } from './queries.server'
import { decideOnReport, findReport, lockReportsAlike } from './queries-reports.server'
import { findTakedownOf, insertTakedown } from './queries-takedowns.server'
import { findReported, hideReported, lockReported } from './reported-objects.server'
import { aboutOf } from './takedown'

type Report = Awaited<ReturnType<typeof lockReportsAlike>>[number]

/**
 * Decides on a report, and with it on every other that waits about the same thing. Taken down, it is hidden from every
 * page, list, feed, program and search in this transaction; who wrote it is told why and may contest. Whoever left an
 * address gets the answer, and the address is forgotten.
 */
export function decideReport(
  viewer: Viewer,
  id: string,
  { decision, reason }: { decision: 'kept' | 'taken-down'; reason: string },
  now: Date,
) {
  const takes = decision === 'taken-down'
  const kind = takes ? 'content.take-down' : 'content.keep'
  return transition({ actor: viewer, kind, objectId: id, shows: takes }, async (trx) => {
    if (takes) await queueForShelter(trx)
    const report = await findReport(id, trx)
    if (!canAdminister(viewer)) return refuse('not-allowed')
    if (!report) return refuse('not-found')
    // All about one thing are taken in one order, so that two who decide on two of them do not wait for one another.
    const waiting = await lockReportsAlike(report, trx)
    if (!waiting.some((each) => each.id === id)) return refuse('already-decided')
    if (takes) {
      const hidden = await takeDown(viewer, report, reason, now, trx)
      if (!hidden.ok) return hidden
    }
    const decided = { decision, decisionReason: reason, decidedBy: viewer.id, decidedAt: now }
    for (const each of waiting) {
      await answer(each, decision, reason, trx)
      await decideOnReport(each.id, decided, trx)
    }
    return ok(undefined)
  })
}

async function takeDown(
  viewer: Viewer,
  { aboutKind, aboutId, path, reason }: Report,
  note: string,
  now: Date,
  trx: Transaction,
) {
  await lockReported(aboutKind, aboutId, trx)
  const about = aboutOf(path)
  const reported = about && (await findReported(about, trx))
  if (!reported || reported.id !== aboutId) return refuse('not-public-any-more')
  if (await findTakedownOf(path, trx)) return refuse('already-taken-down')
  const was = await hideReported(about, reported, { by: 'administration', reason }, now, trx)
  const hiddenBy = 'administration' as const
  const takedown = { aboutKind, aboutId, path, reason, note, was, hiddenBy }
  const id = await insertTakedown({ ...takedown, takenDownBy: viewer.id, takenDownAt: now }, trx)
  const facts = { reason, note }
  await notify(reported.ownerIds, { kind: 'taken-down', facts, path: `/takedowns/${id}` }, trx)
  return ok(undefined)
}

async function answer(
  { address, language }: Report,
  decision: 'kept' | 'taken-down',
  reason: string,
  trx: Transaction,
) {
  if (!address) return
  const notice = { kind: `report-${decision}`, facts: { reason }, path: '/transparency' }
  await notifyAddress({ address, language }, notice, trx)
}
