import { listOwnUnapproved } from '../challenges/queries-approvals.server'
import { canAccompany, canLookAfter } from '../needs/policy'
import { findCompanion, listAccompanied, listWaitingNeeds } from '../needs/queries-lists.server'
import { isFor, nameOf } from '../needs/rules'
import type { Viewer } from '../people/rules'
import type { Waiting } from './waiting'

/** Of the needs that nobody took the oldest so many are named one by one. */
const most = 10

/**
 * Needs that nobody took, the oldest first: all of them for organisers, those that they can accompany for companions.
 * Then the needs that one accompanies without a brief, and the answers that wait for one's approval.
 */
export async function waitingNeeds(viewer: Viewer): Promise<Waiting[]> {
  const [toTake, own, unapproved] = await Promise.all([
    toTakeBy(viewer),
    canAccompany(viewer) ? listAccompanied(viewer.id) : [],
    listOwnUnapproved(viewer.id),
  ])
  const begun = own.filter(({ state }) => state === 'accompanied')
  return [
    ...toTake.map((need): Waiting => ({ ...about(need), kind: 'takeNeed' })),
    ...begun.map((need): Waiting => ({ ...about(need), kind: 'beginBrief' })),
    ...unapproved.map(({ slug, title, language, count }): Waiting => {
      const path = `/challenges/${slug}/approvals`
      return { kind: 'approveAnswers', path, about: title, lang: language, count, until: null }
    }),
  ]
}

async function toTakeBy(viewer: Viewer) {
  if (!canAccompany(viewer)) return []
  const waiting = await listWaitingNeeds(viewer.id, {}, canLookAfter(viewer) ? most : 200)
  const companion = await findCompanion(viewer.id)
  if (canLookAfter(viewer) || !companion) return waiting.slice(0, most)
  return waiting.filter((need) => isFor(need, companion)).slice(0, most)
}

const about = (need: { id: string; happens: string; language: string }) => ({
  path: `/needs/${need.id}`,
  about: nameOf(need, 60) ?? '',
  lang: need.language,
  until: null,
})
