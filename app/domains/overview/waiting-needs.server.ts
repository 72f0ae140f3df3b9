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
 * Then the needs that one accompanies without a brief, and what waits for one's approval in briefs.
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
    ...unapproved.flatMap(({ slug, title, language, answers, translated }): Waiting[] => {
      const brief = {
        path: `/challenges/${slug}/approvals`,
        brief: slug,
        about: title,
        lang: language,
        until: null,
      }
      const both = [
        { ...brief, kind: 'approveAnswers' as const, count: answers },
        { ...brief, kind: 'approveTranslations' as const, count: translated },
      ]
      return both.filter(({ count }) => count > 0)
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
