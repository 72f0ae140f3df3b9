import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { isCompanion } from '../needs/policy'
import { lockNeed, updateNeed } from '../needs/queries.server'
import { becomeBrief } from '../needs/rules'
import { notify } from '../notifications/notify.server'
import { listMemberships } from '../organizations/queries-memberships.server'
import { mayWrite } from '../organizations/rules'
import type { Viewer } from '../people/rules'
import { rewordAll } from '../privacy/reword-all.server'
import { answersFromNeed } from './answers-from-need'
import { upsertAnswer } from './queries-answers.server'
import { insertChallenge } from './queries.server'
import type { factsForm } from './schema'

/**
 * A companion begins the brief of the need that they took. What was told stands in its first answers, unapproved.
 * Whoever told it gets it under their organisation where they have one; else they name one before it is submitted.
 * @returns the brief's slug
 */
export function beginBrief(
  viewer: Viewer,
  needId: string,
  facts: z.output<typeof factsForm>,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.create', shows: false }
  return transition(deed, async (trx, about) => {
    const need = await lockNeed(needId, trx)
    if (!need) return refuse('not-found')
    if (!isCompanion(viewer, need)) return refuse('not-allowed')
    const became = becomeBrief(need)
    if (!became.ok) return became
    const belongs = need.tellerId ? await listMemberships(need.tellerId, trx) : []
    const own = belongs.filter(({ status }) => mayWrite(status))
    const organizationId = own.length === 1 ? own[0]!.organizationId : null
    const writing = { createdBy: viewer.id, createdAt: now }
    const { id, slug } = await insertChallenge(
      await rewordAll(facts.title, facts.language),
      { ...facts, ...writing, organizationId, needId, datathonId: null },
      trx,
    )
    about(id)
    for (const [question, value] of answersFromNeed(need)) {
      const told = { writtenBy: need.tellerId, writtenAs: 'need' as const, writtenAt: now }
      await upsertAnswer({ challengeId: id, question, value, ...told }, trx)
    }
    await updateNeed(needId, { state: became.value, settledAt: now }, trx)
    await notify(
      need.tellerId ? [need.tellerId] : [],
      { kind: 'need-brief', facts: {}, path: `/challenges/${slug}/approvals` },
      trx,
    )
    return ok({ slug })
  })
}
